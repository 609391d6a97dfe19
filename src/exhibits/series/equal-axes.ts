import { extentOf } from '../../charts/layout/extent-of';
import type { Series } from '../../crossfilter/build-series';
import type { Dataset } from '../../domain/dataset';
import type { SeriesSpec } from './spec';
import { type Drawing, type Frame, toTimelineModel } from './to-timeline-model';

type Chart = readonly Series[];

/** Charts that are drawn alike. */
export interface Charts {
  readonly dataset: Dataset;
  readonly split: string | undefined;
  readonly drawing: Drawing;
  readonly charts: readonly Chart[];
}

/**
 * What charts have in common that may have one value axis: measure, scale, and the unit of all series or the base of an
 * index. Undefined where the series of a chart have several units.
 */
export const axisOf = ({ dataset, drawing }: Charts, chart: Chart): string | undefined => {
  const { measure, scale, base } = drawing;
  if (measure !== 'absolute') return [measure, scale, measure === 'index' ? base : ''].join();
  const [unit, other] = new Set(
    chart.map(({ indicator }) => dataset.indicatorById.get(indicator)?.unit),
  );
  return unit === undefined || other !== undefined ? undefined : [measure, scale, unit].join();
};

/** The values that the axis of a chart reaches by itself. */
export const valuesOf = ({ dataset, split, drawing }: Charts, series: Chart): readonly number[] =>
  extentOf(toTimelineModel(dataset, { series, split }, 'en', drawing));

/** The values that all charts reach that may have this axis. */
export const valuesAlong = (of: Charts, axis: string | undefined): readonly number[] =>
  of.charts.flatMap((chart) => (axisOf(of, chart) === axis ? valuesOf(of, chart) : []));

/** Which axes small charts have: each one of its own, all the same, or the same where the unit is. `isChoice` says that there would be a difference. */
export interface Axes {
  readonly used: 'own' | 'equal' | 'byUnit';
  readonly isChoice: boolean;
}

/** How far an axis goes that reaches these values. */
const spanOf = (values: readonly number[]): string =>
  `${Math.min(...values)} ${Math.max(...values)}`;

/** The axes of several small charts, and what each reaches where those of one unit have the same. */
export const equalAxes = (
  of: Charts,
  wanted: SeriesSpec['chart']['axes'],
): { readonly axes: Axes; readonly frames: readonly (Frame | undefined)[] | undefined } => {
  const axes = of.charts.map((chart) => axisOf(of, chart));
  const frames = axes.map((axis): Frame | undefined =>
    axis === undefined ? undefined : { values: valuesAlong(of, axis) },
  );
  const isChoice = of.charts.some((chart, at) => {
    const own = valuesOf(of, chart);
    return own.length > 0 && spanOf(own) !== spanOf(frames[at]?.values ?? own);
  });
  if (wanted === 'own' || !isChoice) return { axes: { used: 'own', isChoice }, frames: undefined };
  return { axes: { used: new Set(axes).size === 1 ? 'equal' : 'byUnit', isChoice }, frames };
};
