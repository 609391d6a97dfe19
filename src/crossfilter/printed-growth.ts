import { toGrowthInterval } from '../domain/check-growth';
import type { Computed } from '../domain/interval';
import type { Growth } from '../domain/observation';
import type { SeriesPoint } from './build-series';

/**
 * The printed growth from one year's point to the next, which rests on figures that are not rounded: recomputing it from
 * the printed ones would give a coarser rate. Undefined where none is printed, or only a hedged one.
 */
export const printedGrowth = (
  from: SeriesPoint,
  to: SeriesPoint,
): (Computed & Pick<Growth, 'printed'>) | undefined => {
  const growth = to.how === 'printed' ? to.from[0]?.growth : undefined;
  if (!growth || growth.hedge || from.year !== to.year - 1) return undefined;
  const { low, high } = toGrowthInterval(growth);
  const { value, step, printed } = growth;
  return low && high ? { value, step, printed, low, high } : undefined;
};
