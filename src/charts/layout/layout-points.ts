import { toShare, type ValueScale } from './build-value-scale';
import type { ChartTheme } from '../paint/chart-theme';
import type { PlacedPoint, Plot } from './timeline-layout';
import type { TimelineModel } from '../model/timeline-model';
import type { DrawnPoint, DrawnSeries } from '../model/to-drawn-series';

/** What the places of points, labels and breaks rest on. */
export interface PointFrame {
  readonly model: TimelineModel;
  readonly drawn: readonly DrawnSeries[];
  readonly plot: Plot;
  readonly scale: ValueScale;
  readonly padded: boolean;
  readonly theme: ChartTheme;
}

/** Points with the widths of bars and of the band of one year, px. */
export interface LaidPoints {
  readonly points: readonly PlacedPoint[];
  readonly bar: { readonly width: number; readonly gap: number };
  readonly band: number;
}

const BAR_SHARE = 0.72;
const SLOT_SHARE = 0.87;

type YearFrame = Pick<PointFrame, 'model' | 'plot' | 'padded'>;

/** The width of the band of one year. */
export const bandOf = ({ model, plot, padded }: YearFrame): number =>
  (plot.right - plot.left) / Math.max(1, padded ? model.years.length : model.years.length - 1);

/** The x of a year, which may lie between two (a half). */
export const xOf = (frame: YearFrame, yearIndex: number): number =>
  frame.plot.left + bandOf(frame) * (yearIndex + (frame.padded ? 0.5 : 0));

/** The y of a value. */
const yOf = ({ plot, scale }: PointFrame, value: number): number =>
  plot.bottom - toShare(scale, value) * (plot.bottom - plot.top);

/** Bars of one year stand side by side, a stack in one column. */
const toColumns = (drawn: readonly DrawnSeries[]) => {
  const columns = new Map<string, number>();
  let count = 0;
  for (const { series, shape, stacked } of drawn) {
    if (shape !== 'bar') continue;
    columns.set(series.id, stacked ? 0 : count);
    count = stacked ? 1 : count + 1;
  }
  return { columns, count };
};

/** The width of a bar and the gap to the next; the bars of a single year spread over the whole plot. */
const toBar = ({ model, theme }: PointFrame, band: number, count: number) => {
  const { widestBar } = theme.sizes;
  if (model.years.length === 1) {
    const slot = band / Math.max(1, count);
    const width = Math.max(1, Math.min(widestBar, slot * BAR_SHARE));
    return { width, gap: slot - width };
  }
  const slot = Math.min(widestBar / SLOT_SHARE, (band * BAR_SHARE) / Math.max(1, count));
  const width = Math.max(1, slot * SLOT_SHARE);
  return { width, gap: Math.max(0, slot - width) };
};

const toWhisker = (frame: PointFrame, { point }: DrawnPoint) => {
  const { low, high } = point;
  if (low === undefined || high === undefined) return {};
  if (frame.scale.kind === 'log' && low <= 0) return {};
  return { low: yOf(frame, low), high: yOf(frame, high) };
};

/** Places every drawn point, series by series in the order of the model. */
export const layoutPoints = (frame: PointFrame): LaidPoints => {
  const { model, drawn, theme } = frame;
  const band = bandOf(frame);
  const { columns, count } = toColumns(drawn);
  const { width, gap } = toBar(frame, band, count);
  const shift = (column: number) => (column - (count - 1) / 2) * (width + gap);
  const points = drawn.flatMap(({ series, shape, stacked, points: own }) =>
    own.flatMap((each, yearIndex): readonly PlacedPoint[] => {
      if (!each) return [];
      const isBar = shape === 'bar';
      const y = yOf(frame, each.top);
      return [
        {
          seriesId: series.id,
          yearIndex,
          year: model.years[yearIndex] ?? '',
          x: xOf(frame, yearIndex) + (isBar ? shift(columns.get(series.id) ?? 0) : 0),
          y,
          base: isBar || shape === 'area' ? yOf(frame, each.base) : y,
          reach: isBar ? width / 2 : theme.sizes.point / 2,
          ...(stacked ? {} : toWhisker(frame, each)),
          point: each.point,
        },
      ];
    }),
  );
  return { points, bar: { width, gap }, band };
};
