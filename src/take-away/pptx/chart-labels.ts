import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import type { ChartModel, ModelPoint } from '../../exhibits/picture-model';
import type { ChartRun } from './chart-runs';
import { widthOf } from './measure';
import { inLanguages, SMALL, toParagraph } from './text';
import { element, setting } from './xml';

/** A label of a point: what it says, and on which side of it. */
interface PointLabel {
  readonly at: number;
  readonly words: Bilingual;
  readonly side: 't' | 'r' | 'outEnd';
  readonly isStrong: boolean;
}

const GAP = 8;
/** The width of a chart that has room for a value at its start, px. */
const WIDE = 500;

/** The place of the last point of a run. */
export const lastOf = ({ points }: Pick<ChartRun, 'points'>): number =>
  points.findLastIndex((point) => point !== null);

const withMark = ({ mark }: ModelPoint, words: Bilingual): Bilingual =>
  mark === undefined ? words : { zh: `${mark} ${words.zh}`, en: `${mark} ${words.en}` };

/** True where every point has room for its value. */
const hasRoom = (run: ChartRun, language: Language, band: number): boolean =>
  run.points.every(
    (point) => !point || widthOf(point.label[language], language, SMALL) + GAP <= band,
  );

/** Points so near to one another, as a share of the largest value, bear one mark. */
const NEAR = 0.1;

/** True where a point just above bears the same mark of a break. */
const isSaidAbove = ({ series }: ChartModel, { value, mark }: ModelPoint, at: number): boolean => {
  const most = Math.max(...series.flatMap(({ points }) => points.map((each) => each?.value ?? 0)));
  return series.some(({ points }) => {
    const other = points[at];
    return (
      other?.mark === mark && other && other.value > value && other.value < value + most * NEAR
    );
  });
};

const labelPoint = (
  chart: ChartModel,
  run: ChartRun,
  at: number,
  isRoomy: boolean,
  /** Of a narrow chart the first value would lie on the axis. */
  isWide: boolean,
): PointLabel | undefined => {
  const point = run.points[at];
  if (!point) return undefined;
  const isBar = run.series.shape === 'bar';
  const isOnly = chart.series.length === 1;
  const isLast = run.isLast && at === lastOf(run);
  const isFirst = at === chart.categories.findIndex((_, place) => run.series.points[place]);
  const side = isBar ? 'outEnd' : isLast ? 'r' : 't';
  if (isOnly && (isRoomy || (isFirst && isWide) || isLast)) {
    const end = isLast && !isBar ? (run.series.end ?? point.label) : point.label;
    return { at, words: withMark(point, end), side, isStrong: isLast };
  }
  const { mark } = point;
  return mark === undefined || isSaidAbove(chart, point, at)
    ? undefined
    : { at, words: { zh: mark, en: mark }, side: 't', isStrong: false };
};

/**
 * The labels of a run: of rows each, of a single series those for which there is room, else its first and last, and the
 * marks of breaks. Where there are several series, or a stack, their names stand beside the chart. `band` is the width of
 * a category, px.
 */
export const labelsOf = (
  chart: ChartModel,
  run: ChartRun,
  language: Language,
  band: number,
): readonly PointLabel[] => {
  if (chart.form === 'stacked') return [];
  if (chart.form === 'rows')
    return run.points.flatMap((point, at) =>
      point ? [{ at, words: point.label, side: 'outEnd' as const, isStrong: true }] : [],
    );
  const isRoomy = hasRoom(run, language, band);
  const isWide = band * chart.categories.length > WIDE;
  return run.points.flatMap((_, at) => labelPoint(chart, run, at, isRoomy, isWide) ?? []);
};

const FLAGS = [
  'c:showLegendKey',
  'c:showVal',
  'c:showCatName',
  'c:showSerName',
  'c:showPercent',
  'c:showBubbleSize',
];

const toFlags = (isShown: boolean): string =>
  FLAGS.map((name) => setting(name, isShown && name === 'c:showVal' ? 1 : 0)).join('');

const toLabel = (
  { at, words, side, isStrong }: PointLabel,
  languages: readonly Language[],
): string => {
  const shown = inLanguages(words, isStrong ? languages : languages.slice(0, 1));
  const paragraphs = shown.map(({ text, language }, place) =>
    toParagraph({
      runs: [
        place === 0
          ? { text, language, size: SMALL, bold: isStrong, color: 'ink' }
          : { text, language, size: SMALL, color: 'ink-muted' },
      ],
    }),
  );
  const body = element('a:bodyPr', { wrap: 'none' }) + element('a:lstStyle');
  return element(
    'c:dLbl',
    {},
    setting('c:idx', at),
    element('c:tx', {}, element('c:rich', {}, body, ...paragraphs)),
    setting('c:dLblPos', side),
    toFlags(true),
  );
};

/** The labels of a series as XML; all other points have none. */
export const toLabels = (labels: readonly PointLabel[], languages: readonly Language[]): string =>
  element('c:dLbls', {}, ...labels.map((label) => toLabel(label, languages)), toFlags(false));
