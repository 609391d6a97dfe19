import { isBroken } from '../domain/break';
import { isComparable } from '../domain/indicator';
import { type Computed, compareSize, isRealChange, toGrowth } from '../domain/interval';
import type { Growth } from '../domain/observation';
import type { Cube, Verdicts } from './apply-filter';
import { buildSeries, type Series, type SeriesPoint } from './build-series';
import { printedGrowth } from './printed-growth';

/** A move of one series between two years that is larger than rounding, with no break between. `growth` is a fraction; `printed` is its token where the report prints it. */
export interface Change {
  readonly series: Series;
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly growth: Computed & Partial<Pick<Growth, 'printed'>>;
}

const toChange = (series: Series, first: number, last: number): readonly Change[] => {
  const from = series.points.find((point) => point.year === first);
  const to = series.points.find((point) => point.year === last);
  if (!from || !to || isBroken(series.breaks, first, last)) return [];
  const growth = printedGrowth(from, to) ?? toGrowth(from, to);
  return growth && isRealChange(growth) ? [{ series, from, to, growth }] : [];
};

/**
 * The moves between two years of all figures that the filter finds published, largest relative change first. Left out:
 * changes that rounding could explain, what a hedge leaves open ("over 40,000") unless the report prints the rate, pairs
 * across a break or of a scope that changes every year, shares and figures of single cases.
 */
export const findChanges = (
  cube: Cube,
  verdicts: Verdicts,
  first: number,
  last: number,
): readonly Change[] =>
  cube.dataset.indicators
    .filter(
      (indicator) =>
        indicator.kind !== 'share' &&
        indicator.kind !== 'amount-in-case' &&
        isComparable(indicator) &&
        verdicts.get(indicator.id)?.kind === 'filtered',
    )
    .flatMap(({ id }) => buildSeries(cube, verdicts, id))
    .flatMap((series) => toChange(series, first, last))
    .toSorted((a, b) => compareSize(a.growth.value, b.growth.value));
