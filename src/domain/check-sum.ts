import Big from 'big.js';
import type { Interval } from './interval';
import { toInterval } from './interval';
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
  | { readonly kind: 'remainder' | 'excess'; readonly by: string };

const add = (bounds: readonly (string | undefined)[]): Big | undefined =>
  bounds.reduce<Big | undefined>(
    (sum, bound) => (sum === undefined || bound === undefined ? undefined : sum.plus(bound)),
    new Big(0),
  );

/** The bounds of a sum of figures; a bound is open where any part's is. */
export const toSumInterval = (parts: readonly Rounded[]): Interval => {
  const intervals = parts.map(toInterval);
  return {
    low: add(intervals.map((each) => each.low))?.toFixed(),
    high: add(intervals.map((each) => each.high))?.toFixed(),
  };
};

/** Compares the parts of a breakdown with its total, in exact decimals and with the rounding of every printed figure. */
export const checkSum = (whole: Rounded, parts: readonly Rounded[]): SumVerdict => {
  const total = parts.reduce((sum, part) => sum.plus(part.value), new Big(0));
  const difference = new Big(whole.value).minus(total);
  const hedged = [whole, ...parts].some((each) => each.hedge);
  if (difference.eq(0)) return { kind: hedged ? 'undecidable' : 'exact' };
  const target = toInterval(whole);
  const range = toSumInterval(parts);
  if (range.low !== undefined && target.high !== undefined && new Big(range.low).gt(target.high)) {
    return { kind: 'excess', by: difference.abs().toFixed() };
  }
  if (range.high !== undefined && target.low !== undefined && new Big(range.high).lt(target.low)) {
    return { kind: 'remainder', by: difference.toFixed() };
  }
  return { kind: hedged ? 'undecidable' : 'rounding' };
};
