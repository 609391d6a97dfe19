import type { Series } from '../../crossfilter/build-series';
import { codesOf } from '../../crossfilter/filter';
import type { Beside } from '../exhibit';
import type { SeriesAnswer } from './answer';
import { axisOf, type Charts, valuesAlong, valuesOf } from './equal-axes';
import { NO_SPLIT, type SeriesSpec } from './spec';
import { toMeasured, yearsOf } from './to-timeline-model';

type Chart = readonly Series[];

const unitsOf = ({ asked, charts }: SeriesAnswer): readonly (string | undefined)[] => {
  const { indicatorById } = asked.ground.cube.dataset;
  return charts.flat().map(({ indicator }) => indicatorById.get(indicator)?.unit);
};

const chartsOf = ({ asked, chosen, drawing, charts }: SeriesAnswer): Charts => ({
  dataset: asked.ground.cube.dataset,
  split: chosen.split,
  drawing,
  charts,
});

const idsOf = (chart: Chart): string => chart.map(({ id }) => id).join();

/** The chart of the other side beside which one stands: the only one, or that of the same series. */
const partnerOf = (chart: Chart, own: SeriesAnswer, other: SeriesAnswer): Chart | undefined =>
  own.charts.length === 1 && other.charts.length === 1
    ? other.charts[0]
    : other.charts.find((each) => idsOf(each) === idsOf(chart));

/** True where the chart stands beside one with which it may have one axis: rates and indexes are of the same measure whatever their unit is. */
const sharesAxis = (chart: Chart, own: SeriesAnswer, other: SeriesAnswer): boolean => {
  const partner = partnerOf(chart, own, other);
  const axis = axisOf(chartsOf(own), chart);
  return partner !== undefined && axis !== undefined && axis === axisOf(chartsOf(other), partner);
};

/** The values that the axis of a chart reaches with the one beside it, and with all of its unit where those have equal axes. */
const reachOf = (
  chart: Chart,
  own: SeriesAnswer,
  other: SeriesAnswer,
): readonly number[] | undefined => {
  const [a, b] = [chartsOf(own), chartsOf(other)];
  const axis = axisOf(a, chart);
  const { axes } = own.asked.spec.chart;
  if (axes === 'equal' && own.multiples && other.multiples && axis !== undefined)
    return [...valuesAlong(a, axis), ...valuesAlong(b, axis)];
  const partner = partnerOf(chart, own, other);
  if (!partner || !sharesAxis(chart, own, other)) return undefined;
  return [...valuesOf(a, chart), ...valuesOf(b, partner)];
};

const drawnYears = ({ asked, drawing }: SeriesAnswer, chart: Chart): readonly number[] =>
  yearsOf(chart.map((each) => toMeasured(asked.ground.cube.dataset, each, drawing)));

const spread = (years: readonly number[]): readonly number[] => {
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
};

const withFrames = (
  own: SeriesAnswer,
  other: SeriesAnswer,
  isSameYears: boolean,
): SeriesAnswer => ({
  ...own,
  frames: own.charts.map((chart) => {
    const partner = partnerOf(chart, own, other);
    const years = partner ? [...drawnYears(own, chart), ...drawnYears(other, partner)] : [];
    return {
      years: isSameYears && years.length > 0 ? spread(years) : undefined,
      values: reachOf(chart, own, other),
    };
  }),
});

const hasOtherUnits = (a: SeriesAnswer, b: SeriesAnswer): boolean => {
  const units = new Set(unitsOf(b));
  return !unitsOf(a).some((unit) => units.has(unit));
};

/** Two answers with one range of years where the filters have the same, and one value axis where their units agree. */
export const besideSeries = (first: SeriesAnswer, second: SeriesAnswer): Beside<SeriesAnswer> => {
  const [a, b] = [first.asked.filter, second.asked.filter];
  const isSameYears = a.from === b.from && a.to === b.to;
  const sides = [
    withFrames(first, second, isSameYears),
    withFrames(second, first, isSameYears),
  ] as const;
  if (first.isEmpty || second.isEmpty || first.asked.spec.chart.show === 'table') return { sides };
  const isShared =
    first.charts.every((chart) => sharesAxis(chart, first, second)) &&
    second.charts.every((chart) => sharesAxis(chart, second, first));
  if (isShared) return { sides, axis: isSameYears ? 'shared-years' : 'shared' };
  return { sides, axis: hasOtherUnits(first, second) ? 'other-units' : undefined };
};

/** The spec that shows what each filter selects by itself, where sides would else be split by what they differ in, and show the same lines twice. */
export const undividedSeries = (
  first: SeriesAnswer,
  second: SeriesAnswer,
): SeriesSpec | undefined => {
  const { spec } = first.asked;
  const dimension = first.selection?.dimension ?? second.selection?.dimension;
  if (spec.split !== undefined || dimension === undefined) return undefined;
  const [a, b] = [first, second].map(({ asked }) => codesOf(asked.filter, dimension).join());
  return a === b ? undefined : { ...spec, split: NO_SPLIT };
};
