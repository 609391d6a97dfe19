import type { Incomparable } from '../domain/compare-figures';
import { toIndex } from '../domain/interval';
import type { Series, SeriesPoint } from './build-series';
import { type ComparedIndicator, comparePoints } from './compare-points';

/** What a series is drawn as: its figures, an index of a base year (= 100), or year-on-year growth in percent. */
export type Measure = 'absolute' | 'index' | 'yoy';

/** Why a series has no index at all, whatever its years. */
const NEVER: readonly Incomparable[] = ['share-or-score', 'case', 'scope-changes'];

/** True for a series that has an index where its years can be compared. */
export const canBeIndexed = (indicator: ComparedIndicator, series: Series): boolean => {
  const why = whyNotMeasured(indicator, series);
  return why === undefined || !NEVER.includes(why);
};

/** The years that every series has an exact figure for: where an index can begin. */
export const commonYears = (series: readonly Series[]): readonly number[] => {
  const [first, ...others] = series;
  if (!first) return [];
  return first.points
    .filter((point) => !point.hedge)
    .map((point) => point.year)
    .filter((year) =>
      others.every(({ points }) => points.some((each) => each.year === year && !each.hedge)),
    );
};

/** The latest year at which a line of any of the series begins anew within its points; undefined where none breaks. */
const lastBreak = (series: readonly Series[]): number | undefined => {
  const years = series.flatMap(({ points, breaks }) => {
    const [first = 0, last = 0] = [points.at(0)?.year, points.at(-1)?.year];
    return breaks.map(({ between }) => between[1]).filter((year) => year > first && year <= last);
  });
  return years.length > 0 ? Math.max(...years) : undefined;
};

/**
 * The year that is 100 in an index: the one that is asked for, where all series have it; else the first that they have
 * in common behind the last break of any, where another year follows it; else the first in common. Undefined for none.
 */
export const chooseBase = (
  series: readonly Series[],
  asked: number | undefined,
): number | undefined => {
  const years = commonYears(series);
  if (asked !== undefined && years.includes(asked)) return asked;
  const after = lastBreak(series) ?? Number.NEGATIVE_INFINITY;
  const [unbroken, next] = years.filter((year) => year >= after);
  return next === undefined ? years[0] : unbroken;
};

/** What leaves the two values of an index as they are: it rests on no rate. */
const OF_RATES: readonly Incomparable[] = ['undecided', 'contradicted'];

const toIndexPoint = (
  indicator: ComparedIndicator,
  series: Series,
  base: SeriesPoint,
  point: SeriesPoint,
): readonly SeriesPoint[] => {
  const comparison = comparePoints(indicator, series, base, point);
  if (!comparison.ok && !OF_RATES.includes(comparison.why)) return [];
  const index = toIndex(base, point);
  if (!index) return [];
  const { value, step, low, high } = index;
  const how = point.how === 'printed' ? 'derived' : point.how;
  const from = [...new Set([...point.from, ...base.from])];
  const { year, status } = point;
  return [{ year, value, step, low, high, how, status, from }];
};

const toGrowthPoint = (
  indicator: ComparedIndicator,
  series: Series,
  point: SeriesPoint,
): readonly SeriesPoint[] => {
  const before = series.points.find((each) => each.year === point.year - 1);
  const comparison = before && comparePoints(indicator, series, before, point);
  if (!before || !comparison?.ok) return [];
  const { growth } = comparison;
  const how = growth.printed === undefined ? 'derived' : 'printed';
  const { year, status, from } = point;
  return [{ ...growth, year, how, status, from: [...from, ...before.from] }];
};

/**
 * The series in another measure: without points where they may not be compared with the base year, or the year before.
 * Growth points hold fractions (0.135 = 13.5 %) and are printed where the rate is; an index is never printed. `base` is
 * the year that is 100.
 */
export const measureSeries = (
  indicator: ComparedIndicator,
  series: Series,
  measure: Measure,
  base: number | undefined,
): Series => {
  if (measure === 'absolute') return series;
  if (measure === 'yoy') {
    const points = series.points.flatMap((point) => toGrowthPoint(indicator, series, point));
    return { ...series, points };
  }
  const start = series.points.find((point) => point.year === base);
  const points = start
    ? series.points.flatMap((point) => toIndexPoint(indicator, series, start, point))
    : [];
  return { ...series, points };
};

/** Why a series cannot be drawn in another measure: the reason of its last two points; undefined where it can, or has one point. */
export const whyNotMeasured = (
  indicator: ComparedIndicator,
  series: Series,
): Incomparable | undefined => {
  const [before, last] = [series.points.at(-2), series.points.at(-1)];
  const comparison = before && last && comparePoints(indicator, series, before, last);
  return comparison?.ok === false ? comparison.why : undefined;
};
