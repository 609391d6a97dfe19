import Big from 'big.js';
import { type Break, breaksOf, isBroken } from './break';
import { type Computed, type Interval, overlaps, toGrowth } from './interval';
import { type Growth, type Observation, toReference } from './observation';

/**
 * A printed year-on-year rate against the printed values. `agrees` and `differs` are decided with the rounding of rate and
 * values; `undecided` says why it cannot be: no figure for the year before, a break between, or a hedge.
 */
export type GrowthVerdict =
  | {
      readonly kind: 'agrees' | 'differs';
      readonly recomputed: Computed;
      readonly before: Observation;
    }
  | { readonly kind: 'undecided'; readonly why: 'no-year-before' | 'break' | 'hedge' };

/** Where the true rate lies that was printed: value ± step/2. */
export const toGrowthInterval = ({ value, step }: Growth): Interval => {
  const half = new Big(step).div(2);
  return { low: new Big(value).minus(half).toFixed(), high: new Big(value).plus(half).toFixed() };
};

/**
 * Checks the printed growth of an observation against the figure of the year before, which must be the same indicator and
 * part, as printed. Undefined where the observation prints no growth.
 */
export const checkGrowth = (
  observation: Observation,
  observations: ReadonlyMap<string, Observation>,
  breaks: readonly Break[],
): GrowthVerdict | undefined => {
  const { growth, time, indicator, codes } = observation;
  if (!growth || observation.status === 'E') return undefined;
  if (growth.hedge || observation.hedge) return { kind: 'undecided', why: 'hedge' };
  const year = Number(time);
  const before = observations.get(toReference({ ...observation, time: String(year - 1) }));
  if (!before || before.status === 'E') return { kind: 'undecided', why: 'no-year-before' };
  if (isBroken(breaksOf(breaks, indicator, codes), year - 1, year)) {
    return { kind: 'undecided', why: 'break' };
  }
  const recomputed = toGrowth(before, observation);
  if (!recomputed) return { kind: 'undecided', why: 'hedge' };
  const agrees = overlaps(recomputed, toGrowthInterval(growth));
  return { kind: agrees ? 'agrees' : 'differs', recomputed, before };
};
