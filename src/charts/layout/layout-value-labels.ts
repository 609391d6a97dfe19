import type { ChartTheme } from '../paint/chart-theme';
import { type EndText, spreadLabels, toEndTexts } from './layout-end-labels';
import { bandOf, type PointFrame } from './layout-points';
import { estimateWidth } from './text-size';
import type { PlacedLabel, PlacedPoint } from './timeline-layout';
import type { TimelineModel } from '../model/timeline-model';
import type { DrawnSeries } from '../model/to-drawn-series';

const FEW_POINTS = 2;

const toValueLabel = (theme: ChartTheme, placed: PlacedPoint) => ({
  seriesId: placed.seriesId,
  width: estimateWidth(placed.point.label, theme.sizes.text, theme.spacing),
  height: theme.sizes.lineHeight,
  lines: [placed.point.label],
  notes: [],
  from: { x: placed.x, y: placed.y },
});

/** Values left of the points of the first year, where a line has two years only: both ends then carry their figure. */
const layoutStartLabels = (
  frame: PointFrame,
  first: readonly PlacedPoint[],
): readonly PlacedLabel[] => {
  const { gap } = frame.theme.sizes;
  const labels = first.map((each) => toValueLabel(frame.theme, each));
  if (labels.some(({ width }) => width + gap * 2 > bandOf(frame) / 2)) return [];
  const middles = spreadLabels(
    frame,
    labels.map(({ from, height }) => ({ middle: from.y, height })),
  );
  return labels.map((label, index) => ({
    ...label,
    side: 'start' as const,
    x: label.from.x - gap * 1.5,
    middle: middles[index] ?? label.from.y,
  }));
};

/** Values over the bars of the first year, where each is wide enough. */
const layoutTopLabels = (
  frame: PointFrame,
  first: readonly PlacedPoint[],
): readonly PlacedLabel[] => {
  const labels = first.map((each) => toValueLabel(frame.theme, each));
  if (labels.some(({ width }, at) => width > (first[at]?.reach ?? 0) * 2.2)) return [];
  return labels.map((label, at) => ({
    ...label,
    side: 'top' as const,
    x: label.from.x,
    middle: Math.min(label.from.y, first[at]?.high ?? label.from.y) - label.height * 0.75,
  }));
};

/** The values of the first of two years, so that both ends carry a figure; none where they have no room or parts are stacked. */
export const layoutFirstLabels = (
  frame: PointFrame,
  points: readonly PlacedPoint[],
): readonly PlacedLabel[] => {
  const { model, drawn } = frame;
  if (model.years.length !== FEW_POINTS || drawn.some(({ stacked }) => stacked)) return [];
  const hasLater = (seriesId: string) =>
    points.some((other) => other.seriesId === seriesId && other.yearIndex > 0);
  const first = points.filter(({ yearIndex, seriesId }) => yearIndex === 0 && hasLater(seriesId));
  const bars = new Set(drawn.filter(({ shape }) => shape === 'bar').map(({ series }) => series.id));
  return [
    ...layoutStartLabels(
      frame,
      first.filter(({ seriesId }) => !bars.has(seriesId)),
    ),
    ...layoutTopLabels(
      frame,
      first.filter(({ seriesId }) => bars.has(seriesId)),
    ),
  ];
};

/** The labels of a single year's bars, broken to the width of a bar; none where there are more years, or no room. */
export const toHeadTexts = (
  model: TimelineModel,
  drawn: readonly DrawnSeries[],
  theme: ChartTheme,
  room: number,
): readonly EndText[] => {
  const isRow = drawn.every(({ shape, stacked }) => shape === 'bar' && !stacked);
  if (model.years.length !== 1 || !isRow) return [];
  const slot = Math.min(theme.sizes.widestSlot, room / Math.max(1, drawn.length)) - theme.sizes.gap;
  const texts = toEndTexts(drawn, theme, slot);
  return texts.every(({ width }) => width <= slot) ? texts : [];
};

/** Places those labels over their bars. */
export const layoutHeadLabels = (
  { theme }: PointFrame,
  points: readonly PlacedPoint[],
  texts: readonly EndText[],
): readonly PlacedLabel[] =>
  texts.flatMap((text) => {
    const bar = points.find(({ seriesId }) => seriesId === text.seriesId);
    if (!bar) return [];
    const foot = Math.min(bar.y, bar.high ?? bar.y) - theme.sizes.gap / 2;
    const from = { x: bar.x, y: bar.y };
    return [{ ...text, side: 'top' as const, x: bar.x, middle: foot - text.height / 2, from }];
  });
