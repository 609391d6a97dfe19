import Big from 'big.js';
import type { Amount } from './amount';
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

/**
 * Like `toInterval`, with the open side of a hedge closed: 余, 超 and 近 move a figure by no more than one unit of its
 * first digit (1300余 is no 2300, 近3.3万 no 2.3万). Wider than anybody reads them: what it decides no hedge can change.
 */
export const toClosedInterval = (figure: Rounded): Interval => {
  const { value, step, hedge } = figure;
  if (hedge !== 'over' && hedge !== 'nearly') return toInterval(figure);
  const exact = new Big(value);
  const unit = new Big(10).pow(exact.e);
  const room = unit.gt(step) ? unit : new Big(step);
  return hedge === 'over'
    ? { low: value, high: exact.plus(room).toFixed() }
    : { low: exact.minus(room).toFixed(), high: value };
};

/** True where every value of one interval is more than every value of another; never by an open bound. */
export const isBeyond = ({ low }: Interval, { high }: Interval): boolean =>
  low !== undefined && high !== undefined && new Big(low).gt(high);

/** A value that follows from printed ones: midpoint rounded to what its interval supports, and the interval itself. */
export interface Computed extends Amount {
  readonly low: string;
  readonly high: string;
}

/** The finest power of ten that a computed rate or index is worded with: 0.1 %, 0.1 points. */
const FINEST_RATE = -3;
const FINEST_INDEX = -1;

/** How many digits beyond the finest a value may take to lie inside its own bounds. */
const FURTHER_DIGITS = 3;

/**
 * Rounds the middle of an interval to the coarsest power of ten that the interval still pins down, but no finer than
 * 10^finest; where that would leave the interval and the interval has a width, to a few digits more.
 */
const settle = (low: Big, high: Big, finest: number): Computed => {
  const width = high.minus(low);
  let exponent = finest;
  while (new Big(10).pow(exponent).lt(width)) exponent += 1;
  const least = width.gt(0) ? Math.min(exponent, finest) - FURTHER_DIGITS : exponent;
  const at = (power: number) => {
    const step = new Big(10).pow(power);
    const value = low.plus(high).div(2).div(step).round(0, Big.roundHalfUp).times(step);
    return { step, value, isInside: value.gte(low) && value.lte(high) };
  };
  let rounded = at(exponent);
  while (!rounded.isInside && exponent > least) {
    exponent -= 1;
    rounded = at(exponent);
  }
  const { step, value } = rounded;
  return { value: value.toFixed(), step: step.toFixed(), low: low.toFixed(), high: high.toFixed() };
};

/** A figure; a computed one carries bounds of its own, which its step need not say. */
type Bounded = Rounded & Interval;

type Bounds = { readonly low: Big; readonly high: Big };

/** Both bounds of a figure, for a computed one those that it carries; undefined where a hedge leaves one open. */
const toBounds = (figure: Bounded): Bounds | undefined => {
  const { low, high } = figure.low === undefined ? toInterval(figure) : figure;
  if (low === undefined || high === undefined) return undefined;
  return { low: new Big(low), high: new Big(high) };
};

/**
 * The value of the year before, from a value and its printed growth: value ÷ (1 + growth), with the bounds that both
 * roundings allow. Undefined where either is hedged (never an exact base) or growth is −100 %.
 */
export const toPreviousYear = (figure: Rounded, growth: Growth): Computed | undefined => {
  const bounds = figure.hedge || growth.hedge ? undefined : toBounds(figure);
  if (!bounds) return undefined;
  const rate = new Big(growth.value);
  const half = new Big(growth.step).div(2);
  const least = rate.minus(half).plus(1);
  if (least.lte(0)) return undefined;
  const bottom = bounds.low.div(rate.plus(half).plus(1));
  return settle(bottom, bounds.high.div(least), Math.min(0, new Big(figure.step).e));
};

/** How many times the first figure the second is, with the bounds that both roundings allow; undefined from zero or with an open bound. */
const toRatio = (from: Bounded, to: Bounded): Bounds | undefined => {
  const before = toBounds(from);
  const after = toBounds(to);
  if (!before || !after || before.low.lte(0)) return undefined;
  return { low: after.low.div(before.high), high: after.high.div(before.low) };
};

/** Growth from one figure to the next as a fraction (0.135 = 13.5 %); undefined from zero or with an open bound. */
export const toGrowth = (from: Bounded, to: Bounded): Computed | undefined => {
  const ratio = toRatio(from, to);
  return ratio && settle(ratio.low.minus(1), ratio.high.minus(1), FINEST_RATE);
};

/** A figure as an index of a base figure (base = 100); undefined from zero or with an open bound. */
export const toIndex = (base: Bounded, figure: Bounded): Computed | undefined => {
  const ratio = toRatio(base, figure);
  return ratio && settle(ratio.low.times(100), ratio.high.times(100), FINEST_INDEX);
};

/** The change in the figure's own unit; undefined with an open bound. */
export const toDifference = (from: Bounded, to: Bounded): Computed | undefined => {
  const before = toBounds(from);
  const after = toBounds(to);
  if (!before || !after) return undefined;
  const finest = Math.min(new Big(from.step).e, new Big(to.step).e);
  return settle(after.low.minus(before.high), after.high.minus(before.low), finest);
};

/** True where a computed change is larger than rounding: its bounds do not include zero. */
export const isRealChange = ({ low, high }: Pick<Computed, 'low' | 'high'>): boolean =>
  new Big(low).gt(0) || new Big(high).lt(0);

/** Larger relative changes first; negative numbers count by size. */
export const compareSize = (a: string, b: string): number => new Big(b).abs().cmp(new Big(a).abs());

/** True where two intervals share a point. */
export const overlaps = (a: Interval, b: Interval): boolean => !isBeyond(a, b) && !isBeyond(b, a);
