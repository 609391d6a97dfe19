import Big from 'big.js';
import { type Amount, toRemainder, toSize } from './amount';
import type { Interval } from './interval';
import { isBeyond, toClosedInterval, toInterval } from './interval';
import type { Observation } from './observation';

type Rounded = Pick<Observation, 'value' | 'step' | 'hedge' | 'printed'>;

/**
 * How printed parts stand to their printed total.
 * `exact`: they add up. `rounding`: they add up within the rounding of the printed figures.
 * `remainder`: less than the total; `by` is what is not itemised. `excess`: more than the total can be; `by` is how much more.
 * `undecidable`: a hedge leaves it open.
 */
export type SumVerdict =
  | { readonly kind: 'exact' | 'rounding' | 'undecidable' }
  | { readonly kind: 'remainder' | 'excess'; readonly by: Amount };

const add = (bounds: readonly (string | undefined)[]): Big | undefined =>
  bounds.reduce<Big | undefined>(
    (sum, bound) => (sum === undefined || bound === undefined ? undefined : sum.plus(bound)),
    new Big(0),
  );

const addIntervals = (intervals: readonly Interval[]): Interval => ({
  low: add(intervals.map((each) => each.low))?.toFixed(),
  high: add(intervals.map((each) => each.high))?.toFixed(),
});

/** The bounds of a sum of figures; a bound is open where any part's is. */
export const toSumInterval = (parts: readonly Rounded[]): Interval =>
  addIntervals(parts.map(toInterval));

/** The bounds of a sum with every hedge closed: what lies outside no reading of the hedges allows. */
export const toClosedSum = (parts: readonly Rounded[]): Interval =>
  addIntervals(parts.map(toClosedInterval));

/** Compares the parts of a breakdown with its total, in exact decimals and with the rounding and the hedge of every printed figure. */
export const checkSum = (whole: Rounded, parts: readonly Rounded[]): SumVerdict => {
  const difference = toRemainder(whole, parts);
  const hedged = [whole, ...parts].some((each) => each.hedge);
  if (new Big(difference.value).eq(0)) return { kind: hedged ? 'undecidable' : 'exact' };
  const target = toClosedInterval(whole);
  const range = toClosedSum(parts);
  if (isBeyond(range, target)) return { kind: 'excess', by: toSize(difference) };
  if (isBeyond(target, range)) return { kind: 'remainder', by: difference };
  return { kind: hedged ? 'undecidable' : 'rounding' };
};
