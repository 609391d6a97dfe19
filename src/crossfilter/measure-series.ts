import { isBroken } from '../domain/break';
import { isUndecided, toGrowth, toIndex } from '../domain/interval';
import type { Series, SeriesPoint } from './build-series';
import { printedGrowth } from './printed-growth';

/** What a series is drawn as: its figures, an index of a base year (= 100), or year-on-year growth in percent. */
export type Measure = 'absolute' | 'index' | 'yoy';

/** The years that every series has a figure for, none beyond a break of the series: where an index can begin. */
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

const toIndexPoint = (
  series: Series,
  base: SeriesPoint,
  point: SeriesPoint,
): readonly SeriesPoint[] => {
  const [early, late] = base.year < point.year ? [base.year, point.year] : [point.year, base.year];
  if (isBroken(series.breaks, early, late)) return [];
  const index = toIndex(base, point);
  if (!index) return [];
  const { value, step, low, high } = index;
  const printed = base.how === 'printed' && point.how === 'printed';
  return [
    {
      year: point.year,
      value,
      step,
      low,
      high,
      how: printed ? 'printed' : point.how,
      from: point.from,
    },
  ];
};

const toGrowthPoint = (series: Series, point: SeriesPoint): readonly SeriesPoint[] => {
  const before = series.points.find((each) => each.year === point.year - 1);
  if (!before || isBroken(series.breaks, before.year, point.year)) return [];
  const growth = printedGrowth(before, point) ?? toGrowth(before, point);
  if (!growth || isUndecided(growth)) return [];
  const how = before.how === 'printed' ? point.how : before.how;
  return [{ ...growth, year: point.year, how, from: [...point.from, ...before.from] }];
};

/**
 * The series in another measure. An index has no points beyond a break, growth none across one nor where
 * rounding leaves its sign open; both have none where a hedge leaves the value open. Growth points hold fractions (0.135 = 13.5 %). `base` is the year that is 100.
 */
export const measureSeries = (
  series: Series,
  measure: Measure,
  base: number | undefined,
): Series => {
  if (measure === 'absolute') return series;
  if (measure === 'yoy') {
    return { ...series, points: series.points.flatMap((point) => toGrowthPoint(series, point)) };
  }
  const start = series.points.find((point) => point.year === base);
  const points = start ? series.points.flatMap((point) => toIndexPoint(series, start, point)) : [];
  return { ...series, points };
};
