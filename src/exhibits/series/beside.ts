import { extentOf } from '../../charts/layout/extent-of';
import type { Series } from '../../crossfilter/build-series';
import type { Beside } from '../exhibit';
import type { SeriesAnswer } from './answer';
import { toMeasured, toTimelineModel, yearsOf } from './to-timeline-model';
import { toDrawn } from './use-timeline';

type Chart = readonly Series[];

const unitsOf = ({ asked }: SeriesAnswer, chart: Chart): readonly string[] => {
  const { indicatorById } = asked.ground.cube.dataset;
  return [...new Set(chart.map(({ indicator }) => indicatorById.get(indicator)?.unit ?? ''))];
};

/** True where all series of both charts have one unit, and are drawn in one measure on one scale: rates and indexes are of the same measure whatever their unit is. */
const sharesAxis = (
  [a, one]: readonly [SeriesAnswer, Chart],
  [b, other]: readonly [SeriesAnswer, Chart],
): boolean => {
  const { measure, scale, base } = a.drawing;
  if (measure !== b.drawing.measure || scale !== b.drawing.scale) return false;
  if (measure === 'index') return base === b.drawing.base;
  if (measure === 'yoy') return true;
  const units = [...unitsOf(a, one), ...unitsOf(b, other)];
  return new Set(units).size === 1;
};

const idsOf = (chart: Chart): string => chart.map(({ id }) => id).join();

/** The chart of the other side beside which one stands: the only one, or that of the same series. */
const partnerOf = (chart: Chart, own: SeriesAnswer, other: SeriesAnswer): Chart | undefined =>
  own.charts.length === 1 && other.charts.length === 1
    ? other.charts[0]
    : other.charts.find((each) => idsOf(each) === idsOf(chart));

const valuesOf = (answer: SeriesAnswer, chart: Chart): readonly number[] => {
  const drawn = toDrawn(answer)[answer.charts.indexOf(chart)];
  return drawn ? extentOf(toTimelineModel(drawn.dataset, drawn, 'en', drawn.drawing)) : [];
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
    if (!partner) return undefined;
    const isShared = sharesAxis([own, chart], [other, partner]);
    const years = [...drawnYears(own, chart), ...drawnYears(other, partner)];
    return {
      years: isSameYears && years.length > 0 ? spread(years) : undefined,
      values: isShared ? [...valuesOf(own, chart), ...valuesOf(other, partner)] : undefined,
    };
  }),
});

const hasOtherUnits = (a: SeriesAnswer, b: SeriesAnswer): boolean => {
  const units = new Set(unitsOf(b, b.charts.flat()));
  return !unitsOf(a, a.charts.flat()).some((unit) => units.has(unit));
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
  const isShared = sides.every(({ frames }) => frames?.every((each) => each?.values));
  if (isShared) return { sides, axis: isSameYears ? 'shared-years' : 'shared' };
  return { sides, axis: hasOtherUnits(first, second) ? 'other-units' : undefined };
};
