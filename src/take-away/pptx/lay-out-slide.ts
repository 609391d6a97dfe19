import type { Bilingual } from '../../domain/codelist';
import { inBoth } from '../../exhibits/both-languages';
import { countWords } from '../../exhibits/register';
import { wordsIn } from '../../i18n/words';
import type { Frame } from './chart-series';
import { placeCharts, placeLines, placeNumbers } from './lay-out-picture';
import {
  bottomOf,
  EDGE,
  GAP,
  type Sheet,
  textAt,
  toFooter,
  toHeader,
  toNotes,
  topOf,
  toWholeHeader,
  WIDTH,
} from './lay-out-words';
import type { Box } from './measure';
import type { Shape } from './shapes';
import { writeTable } from './table';
import { SMALL, toStack } from './text';
import { element, NAMESPACES } from './xml';
import './words';

/** A slide in its places; `charts` are those that its frames refer to, in their order. */
export interface LaidOut {
  readonly shapes: readonly Shape[];
  readonly charts: readonly Frame[];
}

/** The id of the relationship to a chart of a slide, from 0. */
export const chartRelationship = (at: number): string => `rId${at + 4}`;

/** A picture has at least this height while there is anything else to leave out. */
const LEAST_PICTURE = 300;

const leftWords = (rows: number, columns: number): Bilingual =>
  inBoth((language) =>
    [
      ...(rows > 0
        ? [
            wordsIn('register', language)('moreRows', {
              count: rows,
              rows: countWords(rows, language),
            }),
          ]
        : []),
      ...(columns > 0
        ? [wordsIn('takeAwayPptx', language)('moreColumns', { count: columns })]
        : []),
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
  { chart, box }: Frame,
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
      return { shapes: placeLines(model, languages, box), charts: [] };
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
