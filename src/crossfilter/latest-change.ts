import { isBroken } from '../domain/break';
import { type Indicator, isComparable } from '../domain/indicator';
import { type Computed, isRealChange, toGrowth } from '../domain/interval';
import type { Series } from './build-series';

/** A change over more years than this is history, not growth: the series shows it. */
const MOST_YEARS = 5;

/**
 * The computed change to the latest point of a series from the point before it, with the year of that. Undefined where a
 * break lies between or the scope changes from year to year, where rounding hides it, over more than five years, and of
 * scores and shares, whose change is no rate.
 */
export const latestChange = (
  indicator: Pick<Indicator, 'kind' | 'display'>,
  series: Series,
): { readonly since: number; readonly growth: Computed } | undefined => {
  const [before, last] = series.points.slice(-2);
  const { kind } = indicator;
  if (!before || !last || kind === 'score' || kind === 'share') return undefined;
  if (!isComparable(indicator)) return undefined;
  if (last.year - before.year > MOST_YEARS) return undefined;
  if (isBroken(series.breaks, before.year, last.year)) return undefined;
  const growth = toGrowth(before, last);
  return growth && isRealChange(growth) ? { since: before.year, growth } : undefined;
};
