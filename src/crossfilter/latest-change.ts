import { type Change, compareFigures, type Comparison } from '../domain/compare-figures';
import { type Observation, toReference } from '../domain/observation';
import type { Series, SeriesPoint } from './build-series';
import { type ComparedIndicator, comparePoints, comparePrintedPoint } from './compare-points';

/** A change over more years than this is history, not growth: the series shows it. */
const MOST_YEARS = 5;

/** The rate that is printed with the last point, where the point of the year before is not in the series (a filter may leave its year out). */
const comparePrintedOnly = (
  indicator: ComparedIndicator,
  series: Series,
  last: SeriesPoint,
  figures: ReadonlyMap<string, Observation>,
): Comparison | undefined => {
  const printed = comparePrintedPoint(indicator, series, last);
  const [own] = last.from;
  if (!printed?.ok || !own) return printed;
  const before = figures.get(toReference({ ...own, time: String(last.year - 1) }));
  if (!before || before.status === 'E') return printed;
  const { value, step, hedge, growth } = own;
  return compareFigures(
    indicator,
    series.breaks,
    { ...before, year: last.year - 1, growth: undefined },
    { value, step, hedge, growth, printed: own.printed, year: last.year },
  );
};

const NONE: ReadonlyMap<string, Observation> = new Map();

/**
 * The change to the latest point of a series, with the year that it is from: the printed rate where the report prints one,
 * else that from the point before, over no more than five years. Undefined where the two may not be compared. `figures`
 * are all, by their references: a rate that they contradict is not shown, also where a filter leaves their year out.
 */
export const latestChange = (
  indicator: ComparedIndicator,
  series: Series,
  figures: ReadonlyMap<string, Observation> = NONE,
): (Pick<Change, 'growth'> & { readonly since: number }) | undefined => {
  const [before, last] = [series.points.at(-2), series.points.at(-1)];
  if (!last) return undefined;
  if (before?.year !== last.year - 1) {
    const printed = comparePrintedOnly(indicator, series, last, figures);
    if (printed) return printed.ok ? { since: last.year - 1, growth: printed.growth } : undefined;
  }
  const comparison = before && comparePoints(indicator, series, before, last, MOST_YEARS);
  return comparison?.ok ? { since: before?.year ?? 0, growth: comparison.growth } : undefined;
};
