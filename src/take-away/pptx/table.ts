import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { ExhibitTable } from '../../exhibits/exhibit-table';
import { type CellWords, toCellWords } from './table-cells';
import { type Box, toEmu, widthOf } from './measure';
import {
  fillOf,
  heightOf,
  inLanguages,
  type Paragraph,
  SMALL,
  toParagraphs,
  toStack,
} from './text';
import { element } from './xml';

/** A table as the format has it; `rowsLeft` and `columnsLeft` had no room. */
export interface WrittenTable {
  readonly content: string;
  readonly height: number;
  readonly rowsLeft: number;
  readonly columnsLeft: number;
}

const PAD = { x: 8, y: 5 } as const;
const LEAST_COLUMN = 90;
/** A column of words takes no more than this while others need the room, px. */
const MOST_COLUMN = 420;

interface Column {
  readonly heading: CellWords;
  readonly cells: readonly CellWords[];
  /** As wide as its longest cell needs it, within reason. */
  readonly wanted: number;
}

const widthWantedBy = (cells: readonly CellWords[], languages: readonly Language[]): number => {
  const widths = cells.flatMap(({ words }) =>
    inLanguages(words, languages).map(({ text, language }) => widthOf(text, language, SMALL)),
  );
  return Math.max(LEAST_COLUMN, Math.min(MOST_COLUMN, Math.max(0, ...widths) + PAD.x * 2 + 2));
};

/** Rows after these do not count for the width of columns: no page shows them. */
const MOST_ROWS = 24;

const toColumns = (
  dataset: Dataset,
  table: ExhibitTable,
  languages: readonly Language[],
): readonly Column[] =>
  table.columns
    .map((column, at) => {
      const cells = table.rows.slice(0, MOST_ROWS).map((row) => toCellWords(dataset, row[at]));
      const isNumber = cells.some((cell) => cell.isNumber);
      const heading = { words: column.name, isNumber, isMissing: false };
      return { heading, cells, wanted: widthWantedBy([...cells, heading], languages) };
    })
    .filter(
      ({ cells }) =>
        cells.length === 0 || cells.some(({ words }) => words.zh !== '' || words.en !== ''),
    );

/** Columns from the first on for which there is room, each with its width. */
const fitColumns = (
  columns: readonly Column[],
  width: number,
): readonly (Column & { readonly width: number })[] => {
  let used = 0;
  const fitting = columns.filter(({ wanted }, at) => {
    const least = Math.min(wanted, MOST_COLUMN / 2);
    if (at > 0 && used + least > width) {
      used = Number.POSITIVE_INFINITY;
      return false;
    }
    used += least;
    return true;
  });
  const wantedInAll = fitting.reduce((sum, { wanted }) => sum + wanted, 0);
  if (wantedInAll <= width) {
    const more = (width - wantedInAll) / Math.max(1, fitting.length);
    return fitting.map((column) => ({ ...column, width: column.wanted + more }));
  }
  const least = fitting.map(({ wanted }) => Math.min(wanted, MOST_COLUMN / 2));
  const sum = least.reduce((total, each) => total + each, 0);
  const spread = (width - sum) / (wantedInAll - sum || 1);
  return fitting.map((column, at) => {
    const own = least[at] ?? column.wanted;
    return { ...column, width: own + (column.wanted - own) * spread };
  });
};

const toText = (
  cell: CellWords,
  languages: readonly Language[],
  isHeading: boolean,
  isEnd: boolean,
): readonly Paragraph[] =>
  toStack(cell.words, languages, {
    size: SMALL,
    color: isHeading || cell.isMissing ? 'ink-muted' : 'ink',
  }).map((paragraph) => ({ ...paragraph, align: isEnd ? 'r' : 'l' }));

const border = (name: 'a:lnL' | 'a:lnR' | 'a:lnT' | 'a:lnB', token?: string): string =>
  token === undefined
    ? element(name, { w: 0 }, element('a:noFill'))
    : element(name, { w: token === 'strong' ? 19_050 : 9525 }, fillOf(token));

const toCell = (paragraphs: readonly Paragraph[], line: string): string =>
  element(
    'a:tc',
    {},
    element('a:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), toParagraphs(paragraphs)),
    element(
      'a:tcPr',
      {
        marL: toEmu(PAD.x),
        marR: toEmu(PAD.x),
        marT: toEmu(PAD.y),
        marB: toEmu(PAD.y),
        anchor: 't',
      },
      border('a:lnL'),
      border('a:lnR'),
      border('a:lnT'),
      border('a:lnB', line),
      element('a:noFill'),
    ),
  );

interface Row {
  readonly cells: readonly (readonly Paragraph[])[];
  readonly height: number;
}

/** Writes as many rows and columns of a table as there is room for. */
export const writeTable = (
  dataset: Dataset,
  table: ExhibitTable,
  languages: readonly Language[],
  { width, height }: Box,
): WrittenTable => {
  const all = toColumns(dataset, table, languages);
  const said = all.filter(
    ({ cells }) => cells.length === 0 || cells.some((cell) => !cell.isMissing),
  );
  const columns = fitColumns(said, width);
  const toRow = (cellOf: (column: Column) => CellWords | undefined, isHeading: boolean): Row => {
    const cells = columns.map((column) => {
      const cell = cellOf(column);
      return cell ? toText(cell, languages, isHeading, column.heading.isNumber) : [];
    });
    const heights = cells.map((cell, at) => heightOf(cell, (columns[at]?.width ?? 0) - PAD.x * 2));
    return { cells, height: Math.max(SMALL, ...heights) + PAD.y * 2 };
  };
  const rows: Row[] = [toRow(({ heading }) => heading, true)];
  let used = rows[0]?.height ?? 0;
  const shown = Math.min(table.rows.length, MOST_ROWS);
  for (let at = 0; at < shown; at += 1) {
    const row = toRow(({ cells }) => cells[at], false);
    if (at > 0 && used + row.height > height) break;
    rows.push(row);
    used += row.height;
  }
  const grid = columns.map((column) => element('a:gridCol', { w: toEmu(column.width) }));
  const body = rows.map(({ cells, height: own }, at) =>
    element(
      'a:tr',
      { h: toEmu(own) },
      ...cells.map((cell) => toCell(cell, at === 0 ? 'strong' : 'hairline')),
    ),
  );
  const content = element(
    'a:graphicData',
    { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
    element(
      'a:tbl',
      {},
      element('a:tblPr', { firstRow: 1 }),
      element('a:tblGrid', {}, ...grid),
      ...body,
    ),
  );
  return {
    content,
    height: used,
    rowsLeft: table.rows.length - rows.length + 1,
    columnsLeft: all.length - columns.length,
  };
};
