import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { inBoth } from '../../exhibits/both-languages';
import type { ChartModel } from '../../exhibits/picture-model';
import { countWords } from '../../exhibits/register';
import { wordsIn } from '../../i18n/words';
import { placeCharts, placeLines, placeNumbers } from './lay-out-picture';
import { type Box, PAGE } from './measure';
import type { Shape } from './shapes';
import type { SlideContent } from './slide-content';
import { writeTable } from './table';
import { heightOf, inLanguages, type Paragraph, SMALL, toStack } from './text';
import { element, NAMESPACES } from './xml';
import './words';

/** What a slide is laid out with. `total` is how many slides there are, `linked` whether its source leads somewhere. */
export interface Sheet {
  readonly content: SlideContent;
  readonly dataset: Dataset;
  readonly languages: readonly [Language, ...Language[]];
  readonly number: number;
  readonly total: number;
  readonly linked: boolean;
}

/** A slide in its places; `charts` are those that its frames refer to, in their order. */
export interface LaidOut {
  readonly shapes: readonly Shape[];
  readonly charts: readonly { readonly chart: ChartModel; readonly box: Box }[];
}

/** Relationships of a slide that are always the same; its charts have the next. */
export const RELATIONSHIPS = { layout: 'rId1', notes: 'rId2', link: 'rId3' } as const;

/** The id of the relationship to a chart of a slide, from 0. */
export const chartRelationship = (at: number): string => `rId${at + 4}`;

const EDGE = { x: 56, top: 34, bottom: 22 } as const;
const WIDTH = PAGE.width - EDGE.x * 2;
const HEADLINE = 32;
/** A headline takes no more of the page, however long it is: a program makes its type smaller. */
const MOST_HEADLINE = PAGE.height * 0.3;
/** A picture has at least this height while there is anything else to leave out. */
const LEAST_PICTURE = 300;
const GAP = 10;

const textAt = (
  name: string,
  y: number,
  paragraphs: readonly Paragraph[],
  width = WIDTH,
): Shape & { readonly kind: 'text' } => ({
  kind: 'text',
  name,
  box: { x: EDGE.x, y, width, height: heightOf(paragraphs, width) },
  paragraphs,
});

const toKicker = ({ content, languages }: Sheet): readonly Paragraph[] => {
  const runs = inLanguages(content.kicker, languages).map(({ text, language }, at) => ({
    text: at === 0 ? text : `    ${text}`,
    language,
    size: SMALL,
    bold: at === 0,
    color: at === 0 ? 'accent' : 'ink-muted',
  }));
  return runs.length > 0 ? [{ runs }] : [];
};

const toHeader = (sheet: Sheet, less: number): readonly Shape[] => {
  const { content, languages } = sheet;
  const kicker = textAt('Kicker', EDGE.top, toKicker(sheet));
  const look = { size: HEADLINE, bold: true };
  const title = textAt(
    'Headline',
    kicker.box.y + kicker.box.height + 2,
    toStack(content.headline, languages, look, 22),
  );
  const height = Math.min(title.box.height, MOST_HEADLINE);
  const under = [
    ...toStack(content.author, languages.slice(0, 1), { size: SMALL, color: 'selected' }),
    ...toStack(content.measured, less > 0 ? languages.slice(0, 1) : languages, {
      size: SMALL,
      color: 'ink-muted',
    }),
  ];
  const shapes = [
    { ...title, box: { ...title.box, height }, isTitle: true },
    kicker,
    textAt('Measured', title.box.y + height + 6, under),
  ];
  return shapes.filter(({ paragraphs }) => paragraphs.length > 0);
};

/** A page that is all headline: the cover, the end. */
const toWholeHeader = ({ content, languages }: Sheet): readonly Shape[] => {
  const width = WIDTH - 30;
  const isShort = content.model?.kind === 'lines';
  const look = { size: isShort ? 50 : 38, bold: true };
  const paragraphs = toStack(content.headline, languages, look, isShort ? 30 : 24);
  const height = Math.min(heightOf(paragraphs, width), MOST_HEADLINE * 1.3);
  const y = isShort ? 150 : 60;
  const under = [
    ...toStack(content.author, languages.slice(0, 1), { size: SMALL, color: 'selected' }),
    ...toStack(content.subtitle, languages, { size: 24, color: 'ink-muted' }, 20),
  ];
  const below = textAt('Subtitle', y + height + 18, under, width);
  const inner = (box: Box): Box => ({ ...box, x: EDGE.x + 30, width });
  return [
    {
      kind: 'text',
      name: 'Headline',
      box: inner({ x: 0, y, width, height }),
      paragraphs,
      isTitle: true,
    },
    { kind: 'rule', name: 'Rule', box: { x: EDGE.x, y, width: 7, height }, color: 'accent' },
    { ...below, box: inner(below.box) },
  ];
};

const toFooter = ({ content, languages, number, total, linked }: Sheet): readonly Shape[] => {
  const look = { size: SMALL, color: 'ink-muted' } as const;
  const filterWidth = content.filter.zh === '' ? 0 : WIDTH * 0.3;
  const numberWidth = 90;
  const gap = 20;
  const sourceWidth = WIDTH - filterWidth - numberWidth - gap * 2;
  const source = toStack(content.source, languages, look).map(({ runs }) => ({
    runs: runs.map((run) => (linked ? { ...run, link: RELATIONSHIPS.link } : run)),
  }));
  const filter = toStack(content.filter, languages, look).map((each) => ({
    ...each,
    align: 'r' as const,
  }));
  const height = Math.max(
    heightOf(source, sourceWidth),
    heightOf(filter, filterWidth),
    SMALL * 1.25,
  );
  const y = PAGE.height - EDGE.bottom - height;
  const counted = [
    {
      runs: [{ ...look, text: `${number} / ${total}`, language: languages[0] }],
      align: 'r' as const,
    },
  ];
  const column = (name: string, x: number, width: number, paragraphs: readonly Paragraph[]) => ({
    kind: 'text' as const,
    name,
    box: { x, y, width, height },
    paragraphs,
    anchor: 'b' as const,
  });
  const right = EDGE.x + WIDTH;
  const columns = [
    column('Source', EDGE.x, sourceWidth, source),
    column('Filter', right - numberWidth - gap - filterWidth, filterWidth, filter),
    column('Number', right - numberWidth, numberWidth, counted),
  ];
  return [
    { kind: 'rule', name: 'Footer', box: { x: EDGE.x, y: y - 9, width: WIDTH, height: 1 }, color: 'hairline' },
    ...columns.filter(({ paragraphs }) => paragraphs.length > 0),
  ];
};

const bottomOf = (shapes: readonly Shape[]): number =>
  Math.max(0, ...shapes.map(({ box }) => box.y + box.height));

const topOf = (shapes: readonly Shape[]): number =>
  Math.min(PAGE.height, ...shapes.map(({ box }) => box.y));

/** Notes over the footer; `less` leaves out their second language, then the last of them. */
const toNotes = ({ content, languages }: Sheet, foot: number, less: number): readonly Shape[] => {
  const shown = content.notes.slice(0, less > 2 ? 0 : less > 1 ? 1 : 2);
  const paragraphs = shown.flatMap((note) =>
    toStack(note, less > 0 ? languages.slice(0, 1) : languages, {
      size: SMALL,
      color: 'ink-muted',
    }),
  );
  if (paragraphs.length === 0) return [];
  const notes = textAt('Notes', 0, paragraphs);
  return [{ ...notes, box: { ...notes.box, y: foot - GAP - notes.box.height } }];
};

const leftWords = (rows: number, columns: number): Bilingual =>
  inBoth((language) =>
    [
      ...(rows > 0
        ? [wordsIn('register', language)('moreRows', { count: rows, rows: countWords(rows, language) })]
        : []),
      ...(columns > 0 ? [wordsIn('takeAwayPptx', language)('moreColumns', { count: columns })] : []),
    ].join(language === 'zh' ? '；' : '; '),
  );

const toTable = ({ content, dataset, languages }: Sheet, box: Box): readonly Shape[] => {
  const { table, headline } = content;
  if (!table || table.columns.length === 0 || table.rows.length === 0) return [];
  const foot = SMALL * 1.25 + 6;
  const written = writeTable(dataset, table, languages, { ...box, height: box.height - foot });
  const left = leftWords(written.rowsLeft, written.columnsLeft);
  const [first] = languages;
  return [
    {
      kind: 'frame',
      name: 'Table',
      box: { ...box, height: written.height },
      description: wordsIn('takeAwayPptx', first)('table', { headline: headline[first] }),
      content: written.content,
    },
    ...(left.zh === ''
      ? []
      : [
          {
            ...textAt(
              'Left out',
              box.y + written.height + 6,
              toStack(left, languages.slice(0, 1), { size: SMALL, color: 'ink-muted' }),
            ),
          },
        ]),
  ];
};

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const toChartFrame = (
  { content, languages: [first] }: Sheet,
  { chart, box }: LaidOut['charts'][number],
  at: number,
): Shape => {
  const parts = [chart.title?.[first], content.headline[first], content.measured[first]];
  const said = parts.filter((part) => part !== undefined && part !== '').join('; ');
  return {
    kind: 'frame',
    name: `Chart ${at + 1}`,
    box,
    description: wordsIn('takeAwayPptx', first)('chart', { headline: said }),
    content: element(
      'a:graphicData',
      { uri: CHART },
      element('c:chart', {
        'xmlns:c': CHART,
        'xmlns:r': NAMESPACES['xmlns:r'],
        'r:id': chartRelationship(at),
      }),
    ),
  };
};

const toPicture = (sheet: Sheet, box: Box): LaidOut => {
  const { content, languages } = sheet;
  const { model } = content;
  switch (model?.kind) {
    case 'charts': {
      const { shapes, placed } = placeCharts(model.charts, languages, box);
      const frames = placed.map((each, at) => toChartFrame(sheet, each, at));
      return { shapes: [...shapes, ...frames], charts: placed };
    }
    case 'numbers':
      return { shapes: placeNumbers(model.numbers, languages, box), charts: [] };
    case 'lines':
      return { shapes: placeLines(model.lines, languages, box), charts: [] };
    case undefined:
      return { shapes: toTable(sheet, box), charts: [] };
  }
};

const LEVELS = [0, 1, 2, 3];

/** Lays a slide out as ours are: part and headline, what is measured, the picture, notes, and at the foot source, filter and number. */
export const layOutSlide = (sheet: Sheet): LaidOut => {
  const footer = toFooter(sheet);
  const foot = topOf(footer);
  const at = (less: number) => {
    const header = sheet.content.isWholePage ? toWholeHeader(sheet) : toHeader(sheet, less);
    const notes = toNotes(sheet, foot, less);
    const y = bottomOf(header) + GAP * 1.5;
    const height = topOf([...notes, ...footer]) - GAP - y;
    return { header, notes, box: { x: EDGE.x, y, width: WIDTH, height } };
  };
  const fits = LEVELS.map(at);
  const { header, notes, box } = fits.find((each) => each.box.height >= LEAST_PICTURE) ?? at(3);
  const picture = toPicture(sheet, { ...box, height: Math.max(80, box.height) });
  return { shapes: [...header, ...picture.shapes, ...notes, ...footer], charts: picture.charts };
};
