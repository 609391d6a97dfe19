import type { TimelineModel, TimelinePoint, TimelineSeries } from './timeline-model';

/** How a series is drawn: `dots` are points that no line joins. */
export type SeriesShape = 'line' | 'area' | 'bar' | 'dots';

/** A point with the values between which it is drawn: from zero for a bar, from the part below for a stacked one. */
export interface DrawnPoint {
  readonly point: TimelinePoint;
  readonly base: number;
  readonly top: number;
}

/** A series as the chosen form and scale have it drawn; `null` where nothing may be drawn. */
export interface DrawnSeries {
  readonly series: TimelineSeries;
  readonly shape: SeriesShape;
  readonly stacked: boolean;
  readonly points: readonly (DrawnPoint | null)[];
}

const shapeOf = (model: TimelineModel, series: TimelineSeries): SeriesShape => {
  const hasBars = model.series.some((each) => each.kind === 'bar');
  if (model.scale === 'log') {
    return series.kind === 'bar' || model.form === 'bars' ? 'dots' : 'line';
  }
  if (model.years.length === 1 || model.form === 'bars') return 'bar';
  if (model.form === 'stacked') return hasBars ? 'bar' : 'area';
  return series.kind;
};

const isDrawable = (model: TimelineModel, point: TimelinePoint): boolean =>
  Number.isFinite(point.value) && (model.scale === 'linear' || point.value > 0);

const toPlain = (model: TimelineModel, series: TimelineSeries): readonly (DrawnPoint | null)[] =>
  model.years.map((_, at) => {
    const point = series.points[at] ?? null;
    return point && isDrawable(model, point) ? { point, base: 0, top: point.value } : null;
  });

const stack = (model: TimelineModel): readonly (readonly (DrawnPoint | null)[])[] => {
  const tops = model.years.map(() => 0);
  const isComplete = (at: number) =>
    model.series.every(({ points }) => {
      const point = points[at];
      return point && Number.isFinite(point.value) && point.value >= 0;
    });
  const complete = model.years.map((_, at) => isComplete(at));
  return model.series.map(({ points }) =>
    model.years.map((_, at) => {
      const point = points[at];
      if (!point || !complete[at]) return null;
      const base = tops[at] ?? 0;
      const top = base + point.value;
      tops[at] = top;
      return { point, base, top };
    }),
  );
};

/** The series of a model as they are drawn. Parts are stacked by year, in the order of the model, and only in years that have all of them. */
export const toDrawnSeries = (model: TimelineModel): readonly DrawnSeries[] => {
  const stacked = model.form === 'stacked' && model.scale === 'linear';
  const stacks = stacked ? stack(model) : [];
  return model.series.map((series, index) => ({
    series,
    shape: shapeOf(model, series),
    stacked,
    points: stacks[index] ?? toPlain(model, series),
  }));
};
