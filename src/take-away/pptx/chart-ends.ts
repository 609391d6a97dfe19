import { toShare, type ValueScale } from '../../charts/layout/build-value-scale';
import { placeLabels } from '../../charts/layout/place-labels';
import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import { inBoth } from '../../exhibits/both-languages';
import type { ChartModel, ModelPoint } from '../../exhibits/picture-model';
import { lastOf } from './chart-labels';
import type { ChartRun } from './chart-runs';
import { type Box, widthOf } from './measure';
import { heightOf, inLanguages, type Paragraph, SMALL, toStack } from './text';

/** The name of a series with its last value, beside the chart: where it stands, px of the page. */
export interface EndLabel {
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
}

/** Names beside a chart take no more of its width. */
const MOST_END = 0.34;
const GAP = 12;

/** True where names stand beside a chart: of several lines, and of a stack. Bars side by side have a legend. */
export const hasEnds = ({ series, form }: ChartModel): boolean =>
  form === 'stacked' ||
  (form === 'columns' && series.length > 1 && series.every(({ shape }) => shape !== 'bar'));

interface End {
  readonly run: ChartRun;
  readonly words: Bilingual;
  readonly point: ModelPoint;
}

const endsOf = (runs: readonly ChartRun[]): readonly End[] =>
  runs.flatMap((run) => {
    const point = run.points[lastOf(run)];
    if (!run.isLast || !point) return [];
    const { end, name } = run.series;
    const words = end ?? inBoth((language) => `${name[language]} ${point.label[language]}`);
    return [{ run, words, point }];
  });

/** How wide the names beside a chart are, px: as the widest, broken where that is too much. */
export const endWidth = (
  chart: ChartModel,
  runs: readonly ChartRun[],
  languages: readonly Language[],
  width: number,
): number => {
  const [first = 'zh'] = languages;
  if (!hasEnds(chart)) {
    const own = runs.flatMap(({ series, points }) =>
      chart.form === 'columns' && series.shape !== 'bar'
        ? inLanguages(points[lastOf({ points })]?.label ?? { zh: '', en: '' }, languages)
        : [],
    );
    const widths = own.map(({ text, language }) => widthOf(text, language, SMALL));
    return Math.min(Math.max(0, ...widths) + GAP * 2, width * MOST_END);
  }
  const widest = Math.max(
    0,
    ...endsOf(runs).flatMap(({ words }) =>
      inLanguages(words, languages).map(({ text, language }) => widthOf(text, language, SMALL)),
    ),
    widthOf('0000', first, SMALL),
  );
  return Math.min(widest + GAP * 2, width * MOST_END);
};

/** The middle of what is named, in values: of a stack that of its last part. */
const middlesOf = (chart: ChartModel, ends: readonly End[]): readonly number[] => {
  if (chart.form !== 'stacked') return ends.map(({ point }) => point.value);
  let base = 0;
  return ends.map(({ point }) => {
    base += point.value;
    return base - point.value / 2;
  });
};

/** Places the names beside a chart so that none lies on another. `plot` is the place of the drawing inside `box`. */
export const placeEnds = (
  chart: ChartModel,
  runs: readonly ChartRun[],
  languages: readonly Language[],
  scale: ValueScale,
  { box, plot }: { readonly box: Box; readonly plot: Box },
): readonly EndLabel[] => {
  if (!hasEnds(chart)) return [];
  const ends = endsOf(runs);
  const x = box.x + plot.x + plot.width + GAP;
  const width = box.x + box.width - x;
  const values = middlesOf(chart, ends);
  const tell = (shown: readonly Language[]) =>
    ends.map(({ words, run }) =>
      toStack(words, shown, { size: SMALL, bold: true, color: run.series.color }),
    );
  const both = tell(languages);
  const all = both.reduce((sum, each) => sum + heightOf(each, width), 0);
  const texts = all > box.height ? tell(languages.slice(0, 1)) : both;
  const wishes = texts.map((text, at) => ({
    middle: plot.y + (1 - toShare(scale, values[at] ?? 0)) * plot.height,
    height: heightOf(text, width) + 2,
  }));
  const middles = placeLabels(wishes, 0, box.height);
  return texts.map((paragraphs, at) => {
    const height = wishes[at]?.height ?? 0;
    return { box: { x, y: box.y + (middles[at] ?? 0) - height / 2, width, height }, paragraphs };
  });
};
