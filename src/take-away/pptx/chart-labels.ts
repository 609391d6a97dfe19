import { placeLabels } from '../../charts/layout/place-labels';
import { toShare, type ValueScale } from '../../charts/layout/build-value-scale';
import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import type { ChartModel, ModelPoint } from '../../exhibits/picture-model';
import type { ChartRun } from './chart-runs';
import { countLines, LINE, widthOf } from './measure';
import { inLanguages, SMALL, toParagraph } from './text';
import { element, setting } from './xml';

/** A label of a point: what it says, on which side of it, and how far from there, as a share of the height of the chart. */
export interface PointLabel {
  readonly at: number;
  readonly words: Bilingual;
  readonly side: 't' | 'r' | 'outEnd';
  readonly strong: boolean;
  readonly shift: number;
}

/** Points that all bear their value. */
const FEW_POINTS = 9;
/** Of a chart of that many series every point of a single one may be named. */
const SINGLE = 1;
/** A label at the end of a line takes no more of the width than this. */
const MOST_END = 0.34;

const lastOf = ({ points }: Pick<ChartRun, 'points'>): number =>
  points.findLastIndex((point) => point !== null);

const labelOf = ({ label, mark }: ModelPoint): Bilingual =>
  mark === undefined ? label : { zh: `${mark} ${label.zh}`, en: `${mark} ${label.en}` };

const inMark = (mark: string): Bilingual => ({ zh: mark, en: mark });

/** Width of the labels at the ends of lines, px: as wide as the widest, broken where that is too much. */
export const endWidth = (
  runs: readonly ChartRun[],
  languages: readonly Language[],
  width: number,
): number => {
  const ends = runs.flatMap(({ series, isLast }) =>
    isLast && series.shape !== 'bar' && series.end ? inLanguages(series.end, languages) : [],
  );
  const widest = Math.max(0, ...ends.map(({ text, language }) => widthOf(text, language, SMALL)));
  return Math.min(widest + SMALL, width * MOST_END);
};

/** How far each label at an end is moved so that none lies on another, px down from its point. */
export const spreadEnds = (
  runs: readonly ChartRun[],
  scale: ValueScale,
  languages: readonly Language[],
  room: { readonly width: number; readonly top: number; readonly height: number },
): ReadonlyMap<ChartRun, number> => {
  const ends = runs.flatMap((run) => {
    const point = run.points[lastOf(run)];
    const { end, shape } = run.series;
    if (!run.isLast || shape === 'bar' || !end || !point) return [];
    const lines = inLanguages(end, languages).reduce(
      (sum, { text, language }) => sum + countLines(text, language, SMALL, room.width),
      0,
    );
    const middle = room.top + (1 - toShare(scale, point.value)) * room.height;
    return [{ run, middle, height: lines * SMALL * LINE }];
  });
  const middles = placeLabels(ends, 0, room.top + room.height);
  return new Map(ends.map(({ run, middle }, at) => [run, (middles[at] ?? middle) - middle]));
};

const ownLabels = ({ series }: ChartModel, run: ChartRun): readonly PointLabel[] => {
  const { shape } = run.series;
  const named = run.points.filter((point) => point !== null).length;
  const isSingle = series.length === SINGLE;
  const all = isSingle && named <= FEW_POINTS;
  const last = run.isLast ? lastOf(run) : -1;
  const first = run.points.findIndex((point) => point !== null);
  return run.points.flatMap((point, at): readonly PointLabel[] => {
    if (!point || (at === last && shape !== 'bar')) return [];
    const side = shape === 'bar' ? 'outEnd' : 't';
    const isNamed = all || (isSingle && (at === first || at === last));
    if (isNamed) return [{ at, words: labelOf(point), side, strong: false, shift: 0 }];
    return point.mark === undefined
      ? []
      : [{ at, words: inMark(point.mark), side, strong: false, shift: 0 }];
  });
};

/** The labels of a run: values of its points where there are few, the marks of breaks, and at its end the series with its value. */
export const labelsOf = (
  chart: ChartModel,
  run: ChartRun,
  shift: number,
): readonly PointLabel[] => {
  const { series, points } = run;
  if (chart.form === 'stacked') return [];
  if (chart.form === 'rows')
    return points.flatMap((point, at) =>
      point
        ? [{ at, words: labelOf(point), side: 'outEnd' as const, strong: true, shift: 0 }]
        : [],
    );
  const at = lastOf(run);
  const last = points[at];
  const own = ownLabels(chart, run);
  if (!run.isLast || !series.end || !last || series.shape === 'bar') return own;
  const words =
    last.mark === undefined
      ? series.end
      : { zh: `${last.mark} ${series.end.zh}`, en: `${last.mark} ${series.end.en}` };
  return [...own, { at, words, side: 'r', strong: true, shift }];
};

const SHOWN = ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent'];

const flags = (value: 0 | 1): string =>
  [...SHOWN, 'c:showBubbleSize']
    .map((name) => setting(name, name === 'c:showVal' ? value : 0))
    .join('');

const toLabel = (
  { at, words, side, strong, shift }: PointLabel,
  languages: readonly Language[],
  color: string,
): string => {
  const paragraphs = inLanguages(words, strong ? languages : languages.slice(0, 1)).map(
    ({ text, language }, place) =>
      toParagraph({
        runs: [
          place === 0
            ? { text, language, size: SMALL, bold: strong, color: strong ? color : 'ink' }
            : { text, language, size: SMALL, color: 'ink-muted' },
        ],
      }),
  );
  return element(
    'c:dLbl',
    {},
    setting('c:idx', at),
    shift === 0
      ? ''
      : element(
          'c:layout',
          {},
          element('c:manualLayout', {}, setting('c:x', 0), setting('c:y', shift.toFixed(4))),
        ),
    element(
      'c:tx',
      {},
      element('c:rich', {}, element('a:bodyPr', { wrap: 'square' }), element('a:lstStyle'), ...paragraphs),
    ),
    setting('c:dLblPos', side),
    flags(1),
  );
};

/** The labels of a series as XML; all other points have none. */
export const toLabels = (
  labels: readonly PointLabel[],
  languages: readonly Language[],
  color: string,
): string =>
  element('c:dLbls', {}, ...labels.map((label) => toLabel(label, languages, color)), flags(0));
