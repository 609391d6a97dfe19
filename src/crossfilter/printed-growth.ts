import { toGrowthInterval } from '../domain/check-growth';
import type { Computed } from '../domain/interval';
import type { Growth } from '../domain/observation';
import type { SeriesPoint } from './build-series';

/**
 * The printed growth from one point to the next where the earlier was itself computed from it: recomputing it from both
 * would give a coarser rate than the report prints. Undefined where the earlier point is a figure of its own.
 */
export const printedGrowth = (
  from: SeriesPoint,
  to: SeriesPoint,
): (Computed & Pick<Growth, 'printed'>) | undefined => {
  const growth = from.how === 'growth' ? to.from[0]?.growth : undefined;
  if (!growth || from.year !== to.year - 1) return undefined;
  const { low, high } = toGrowthInterval(growth);
  const { value, step, printed } = growth;
  return low && high ? { value, step, printed, low, high } : undefined;
};
