import { breakLines } from '../../charts/layout/text-size';

/** Where small charts stand: width and height of the place and the type size there, px. */
export interface SmallPlace {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

/** How many columns and rows of small charts there are, and how many charts have room in them. */
export interface SmallGrid {
  readonly columns: number;
  readonly rows: number;
  readonly shown: number;
}

/** The least height of a small chart without its name, in type sizes: 160 px where type is of 20 px. */
const LEAST_HEIGHT = 8;

/** The least width of a small chart, in type sizes: of a few bars, and of lines between the words of one language or of two. */
const LEAST_WIDTH = { bars: 12, lines: 16, both: 18 } as const;

/** Of the names over the charts, in type sizes: how large they are with room for bold letters, and how high a line is. */
const NAME_SIZE = 0.9 * 1.06;
const NAME_LINE = 0.9 * 1.2;

/** Between columns and between rows, in type sizes. */
export const COLUMN_GAP = 1;
export const ROW_GAP = 0.5;

/** Small charts side by side for so many charts at most; more stand in the next number of columns. */
const COLUMNS: readonly (readonly [most: number, columns: number])[] = [
  [3, 3],
  [4, 2],
  [6, 3],
];
const MOST_COLUMNS = 4;

const wishedColumns = (charts: number): number =>
  Math.min(charts, COLUMNS.find(([most]) => charts <= most)?.[1] ?? MOST_COLUMNS);

/** Rows that have room: all of one height, below the highest of the names. */
const rowsIn = (
  names: readonly (readonly string[])[],
  { width, height, unit }: SmallPlace,
  columns: number,
): number => {
  const room = (width - (columns - 1) * COLUMN_GAP * unit) / columns;
  const lines = names.map((each) =>
    each.reduce((sum, name) => sum + breakLines(name, unit * NAME_SIZE, room).length, 0),
  );
  const row = (LEAST_HEIGHT + ROW_GAP + Math.max(0, ...lines) * NAME_LINE) * unit;
  return Math.max(1, Math.floor((height + ROW_GAP * unit) / row));
};

/**
 * The grid in which all charts have their least height under their whole names, with as many columns as look best where
 * that is possible; where no grid holds all, that which holds most. `names` are the names of each chart, one a language.
 * Without a place, all have room.
 */
export const fitSmall = (
  names: readonly (readonly string[])[],
  width: keyof typeof LEAST_WIDTH,
  place: SmallPlace | undefined,
): SmallGrid => {
  const wished = wishedColumns(names.length);
  if (!place) {
    return { columns: wished, rows: Math.ceil(names.length / wished), shown: names.length };
  }
  const widest = Math.floor(
    (place.width + COLUMN_GAP * place.unit) / ((LEAST_WIDTH[width] + COLUMN_GAP) * place.unit),
  );
  const most = Math.max(1, Math.min(MOST_COLUMNS, widest, names.length));
  const few = Array.from({ length: most }, (_, at) => at + 1);
  const grids = [...(wished <= most ? [wished] : []), ...few].map((columns): SmallGrid => {
    const rows = rowsIn(names, place, columns);
    const shown = Math.min(names.length, rows * columns);
    return { columns, rows: Math.ceil(shown / columns), shown };
  });
  const largest = Math.max(...grids.map(({ shown }) => shown));
  const best = grids.find(({ shown }) => shown === largest);
  return best ?? { columns: 1, rows: 1, shown: 1 };
};
