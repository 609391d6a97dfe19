import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import { inBoth } from '../../exhibits/both-languages';
import type {
  BigNumber,
  ChartModel,
  ModelLine,
  ModelSeries,
  PictureModel,
} from '../../exhibits/picture-model';
import { wordsIn } from '../../i18n/words';
import { layOutChart, MOST_NAME } from './chart';
import type { Frame } from './chart-series';
import { type Box, countLines, LINE, widthOf } from './measure';
import type { Shape } from './shapes';
import { heightOf, inLanguages, type Paragraph, SMALL, toStack } from './text';
import './words';

const GAP = 28;
const NOTHING: Bilingual = { zh: '', en: '' };
const TITLE = 20;
/** Few bars are thick, but no blocks. */
const MOST_ROW = 76;
/** So many charts or numbers stand in so many columns; more in the next number. */
const CHART_COLUMNS: readonly (readonly [most: number, columns: number])[] = [
  [3, 3],
  [4, 2],
  [6, 3],
  [Number.POSITIVE_INFINITY, 4],
];
const NUMBER_COLUMNS: Readonly<Record<number, number>> = { 1: 1, 2: 2, 4: 2 };

const columnsFor = (count: number): number =>
  Math.min(count, CHART_COLUMNS.find(([most]) => count <= most)?.[1] ?? count);

const toGrid = (box: Box, count: number, columns: number): readonly Box[] => {
  const rows = Math.ceil(count / columns);
  const width = (box.width - GAP * (columns - 1)) / columns;
  const height = (box.height - (GAP / 2) * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, at) => ({
    x: box.x + (at % columns) * (width + GAP),
    y: box.y + Math.floor(at / columns) * (height + GAP / 2),
    width,
    height,
  }));
};

/** Rows of bars that there is room for; how many are left is said under them. */
const cutRows = (
  chart: ChartModel,
  languages: readonly Language[],
  box: Box,
): { readonly chart: ChartModel; readonly left: number } => {
  if (chart.form !== 'rows') return { chart, left: 0 };
  const lines = Math.max(
    1,
    ...chart.categories.map((words) =>
      inLanguages(words, languages).reduce(
        (sum, { text, language }) =>
          sum + countLines(text, language, SMALL, box.width * MOST_NAME - 10),
        0,
      ),
    ),
  );
  const most = Math.max(1, Math.floor(box.height / (lines * SMALL * LINE + 6)));
  const cut = (series: ModelSeries): ModelSeries => ({
    ...series,
    points: series.points.slice(0, most),
  });
  return {
    chart: {
      ...chart,
      categories: chart.categories.slice(0, most),
      series: chart.series.map(cut),
    },
    left: Math.max(0, chart.categories.length - most),
  };
};

const leftWords = (count: number): Bilingual =>
  inBoth((language) => wordsIn('takeAwayPptx', language)('moreBars', { count }));

/** Places charts side by side, each under its title. */
export const placeCharts = (
  charts: readonly ChartModel[],
  languages: readonly Language[],
  box: Box,
): { readonly shapes: readonly Shape[]; readonly placed: readonly Frame[] } => {
  const cells = toGrid(box, charts.length, columnsFor(charts.length));
  const shapes: Shape[] = [];
  const placed = charts.flatMap((chart, at): readonly Frame[] => {
    const cell = cells[at];
    if (!cell) return [];
    const title = chart.title ? toStack(chart.title, languages, { size: TITLE, bold: true }) : [];
    const head = title.length > 0 ? heightOf(title, cell.width) + 4 : 0;
    const name = `Title ${at + 1}`;
    if (title.length > 0)
      shapes.push({ kind: 'text', name, box: { ...cell, height: head }, paragraphs: title });
    const room = { ...cell, y: cell.y + head, height: cell.height - head };
    const inner = { ...room, height: room.height - 26 };
    // What is left out is more than a second language.
    const shown = cutRows(chart, languages, inner).left > 0 ? languages.slice(0, 1) : languages;
    const { chart: own, left } = cutRows(chart, shown, inner);
    const place = (height: number): Frame => {
      const most = own.form === 'rows' ? own.categories.length * MOST_ROW : height;
      const { frame, ends } = layOutChart(own, shown, {
        ...room,
        height: Math.min(height, most),
      });
      ends.forEach(({ box: where, paragraphs }, end) =>
        shapes.push({ kind: 'text', name: `Series ${at + 1}.${end + 1}`, box: where, paragraphs }),
      );
      return frame;
    };
    if (left === 0) return [place(room.height)];
    const note = toStack(leftWords(left), languages.slice(0, 1), {
      size: SMALL,
      color: 'ink-muted',
    });
    const foot = { ...room, y: room.y + room.height - 24, height: 24 };
    shapes.push({ kind: 'text', name: `Left ${at + 1}`, box: foot, paragraphs: note });
    return [place(room.height - 26)];
  });
  return { shapes, placed };
};

const BIGGEST = 60;
const LEAST_NUMBER = 30;

const numberSize = ({ number }: BigNumber, first: Language, width: number): number => {
  const { before, number: digits, after } = number[first];
  const beside = widthOf(before + after, first, SMALL) + 12;
  const one = widthOf(digits, first, 1);
  return Math.max(LEAST_NUMBER, Math.min(BIGGEST, (width - beside) / Math.max(one, 1)));
};

/** The words of a big number; `less` leaves out, one after the other, the second language of the note, the note, and the second language of all. */
const toNumber = (
  shown: BigNumber,
  languages: readonly Language[],
  width: number,
  less: number,
): readonly Paragraph[] => {
  const [first = 'zh', second] = languages;
  const { before, number, after } = shown.number[first];
  const size = numberSize(shown, first, width) * (less > 0 ? 0.8 : 1);
  const isBoth = second !== undefined && less < 3;
  const look = { language: first, size: SMALL };
  return [
    ...toStack(shown.name, isBoth ? languages : [first], { size: TITLE, bold: true }),
    {
      runs: [
        ...(before === '' ? [] : [{ ...look, text: before }]),
        { ...look, text: number, size, bold: true, color: 'accent' },
        ...(after === '' ? [] : [{ ...look, text: ` ${after.trim()}` }]),
      ],
    },
    ...(isBoth
      ? [
          {
            runs: [
              {
                text: shown.number[second].text,
                language: second,
                size: SMALL,
                color: 'ink-muted',
              },
            ],
          },
        ]
      : []),
    ...(less < 2
      ? toStack(shown.note, less < 1 ? languages : [first], { size: SMALL, color: 'ink-muted' })
      : []),
  ];
};

const LEVELS = [0, 1, 2, 3];

/** Numbers set large in a grid, each under a rule. */
export const placeNumbers = (
  numbers: readonly BigNumber[],
  languages: readonly Language[],
  box: Box,
): readonly Shape[] => {
  const columns = NUMBER_COLUMNS[numbers.length] ?? 3;
  const cells = toGrid(box, numbers.length, columns);
  const room = (cells[0]?.height ?? 0) - 14;
  const textsAt = (less: number) =>
    numbers.map((each, at) => toNumber(each, languages, cells[at]?.width ?? 0, less));
  const fits = (less: number) =>
    textsAt(less).every((text, at) => heightOf(text, cells[at]?.width ?? 0) <= room);
  const texts = textsAt(LEVELS.find(fits) ?? LEVELS.length - 1);
  return texts.flatMap((paragraphs, at): readonly Shape[] => {
    const cell = cells[at];
    if (!cell) return [];
    return [
      { kind: 'rule', name: `Rule ${at + 1}`, box: { ...cell, height: 2 }, color: 'strong' },
      {
        kind: 'text',
        name: `Figure ${at + 1}`,
        box: { ...cell, y: cell.y + 10, height: cell.height - 10 },
        paragraphs,
      },
    ];
  });
};

const LINE_ROOM = 80;

/** The words of a line: its name, and what a reader has filled in. */
const toLineWords = (
  { name, own = '' }: ModelLine,
  languages: readonly Language[],
): readonly Paragraph[] => [
  ...toStack(name, languages, { size: TITLE, bold: true, color: 'accent' }),
  ...toStack(
    inBoth(() => own),
    languages,
    { size: TITLE },
  ),
];

/** Lines that a speaker fills in, side by side, each over room to write or over what is filled in, which the mark beneath says. */
export const placeLines = (
  { lines, mark = NOTHING }: Extract<PictureModel, { readonly kind: 'lines' }>,
  languages: readonly Language[],
  box: Box,
): readonly Shape[] => {
  const columns = Math.max(1, lines.length);
  const look = { size: SMALL, color: 'selected' };
  const marks = toStack(mark, languages.slice(0, 1), look);
  const foot = heightOf(marks, box.width);
  const [{ width } = box] = toGrid(box, lines.length, columns);
  const texts = lines.map((line) => toLineWords(line, languages));
  const height = Math.max(LINE_ROOM, ...texts.map((text) => heightOf(text, width) + GAP / 2));
  const y = box.y + Math.max(0, box.height - height - foot);
  const shapes = toGrid({ ...box, y, height }, lines.length, columns).flatMap(
    (cell, at): readonly Shape[] => [
      { kind: 'rule', name: `Rule ${at + 1}`, box: { ...cell, height: 3 }, color: 'accent' },
      {
        kind: 'text',
        name: `Line ${at + 1}`,
        box: { ...cell, y: cell.y + 10, height: cell.height - 10 },
        paragraphs: texts[at] ?? [],
      },
    ],
  );
  return marks.length === 0
    ? shapes
    : [
        ...shapes,
        {
          kind: 'text',
          name: 'Mark',
          box: { ...box, y: y + height, height: foot },
          paragraphs: marks,
        },
      ];
};
