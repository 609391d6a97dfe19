import Big from 'big.js';
import type { Growth } from './observation';
import type { Hedge } from './parse-printed';

/** Exact bounds of a true value; an absent bound is open (余 has no upper bound within reason, 近 no lower). */
export interface Interval {
  readonly low?: string | undefined;
  readonly high?: string | undefined;
}

interface Rounded {
  readonly value: string;
  readonly step: string;
  readonly hedge?: Hedge | undefined;
  readonly printed?: string | undefined;
}

/** A count printed to its last unit is exact; a percentage printed without decimals is not. */
const isExactCount = ({ step, printed }: Rounded): boolean =>
  step === '1' && !printed?.endsWith('%');

/**
 * Where the true value lies: value ± step/2, exactly the value for a count printed to its last unit.
 * 余/超 = at least the value, 近 = at most the value, 约 = ± one step.
 */
export const toInterval = (figure: Rounded): Interval => {
  const { value, step, hedge } = figure;
  if (hedge === 'over') return { low: value };
  if (hedge === 'nearly') return { high: value };
  if (isExactCount(figure)) return { low: value, high: value };
  const half = hedge === 'about' ? new Big(step) : new Big(step).div(2);
  return { low: new Big(value).minus(half).toFixed(), high: new Big(value).plus(half).toFixed() };
};

/** A value that follows from printed ones: midpoint rounded to what its interval supports, and the interval itself. */
export interface Computed {
  readonly value: string;
  readonly step: string;
  readonly low: string;
  readonly high: string;
}

const POWER_LIMIT = 40;

/** Rounds the middle of an interval to the coarsest power of ten that the interval still pins down. */
const settle = (low: Big, high: Big): Computed => {
  const width = high.minus(low);
  const middle = low.plus(high).div(2);
  let exponent = 0;
  if (width.gt(0)) {
    while (new Big(10).pow(exponent).lt(width) && exponent < POWER_LIMIT) exponent += 1;
    while (new Big(10).pow(exponent - 1).gte(width) && exponent > -POWER_LIMIT) exponent -= 1;
  }
  const step = new Big(10).pow(exponent);
  const value = middle.div(step).round(0, Big.roundHalfUp).times(step);
  return { value: value.toFixed(), step: step.toFixed(), low: low.toFixed(), high: high.toFixed() };
};

/**
 * The value of the year before, from a value and its printed growth: value ÷ (1 + growth), with the bounds that both
 * roundings allow. Undefined where the value is hedged (never an exact base) or growth is −100 %.
 */
export const toPreviousYear = (figure: Rounded, growth: Growth): Computed | undefined => {
  if (figure.hedge || growth.hedge) return undefined;
  const { low, high } = toInterval(figure);
  if (low === undefined || high === undefined) return undefined;
  const rate = new Big(growth.value);
  const half = new Big(growth.step).div(2);
  const least = rate.minus(half).plus(1);
  if (least.lte(0)) return undefined;
  const bottom = new Big(low).div(rate.plus(half).plus(1));
  return settle(bottom, new Big(high).div(least));
};

/** Growth from one value to the next as a fraction, with the bounds that both roundings allow; undefined from zero or from a hedged value. */
export const toGrowth = (from: Rounded, to: Rounded): Computed | undefined => {
  const before = toInterval(from);
  const after = toInterval(to);
  if (before.low === undefined || before.high === undefined) return undefined;
  if (after.low === undefined || after.high === undefined) return undefined;
  if (new Big(before.low).lte(0)) return undefined;
  const low = new Big(after.low).div(before.high).minus(1);
  return settle(low, new Big(after.high).div(before.low).minus(1));
};

/** True where two intervals share a point. */
export const overlaps = (a: Interval, b: Interval): boolean => {
  const below = (low: string | undefined, high: string | undefined) =>
    low === undefined || high === undefined || new Big(low).lte(high);
  return below(a.low, b.high) && below(b.low, a.high);
};
