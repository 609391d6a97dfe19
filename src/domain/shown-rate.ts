import Big from 'big.js';
import { powerOf } from './show-decimal';

/** A rate as a fraction. A computed one has bounds, a printed one its token. */
export interface Rate {
  readonly value: string;
  readonly step: string;
  readonly printed?: string | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
}

/** 0.1 %, and 0.01 % beside a rate that is printed so. */
const FINEST = -3;
const FINEST_COMPARED = -4;

/** 1 %: a coarser number would be further from the figures than their rounding is. */
const COARSEST = -2;

/** Below this a rate that is not nothing is shown as nothing all the same. */
const LAST = -6;

const finestOf = (compared: string | undefined): number =>
  compared === undefined ? FINEST : Math.max(FINEST_COMPARED, Math.min(FINEST, powerOf(compared)));

/**
 * The digits that a rate is shown with, for every place that shows one. A printed rate keeps its own. A computed one has
 * as many as its bounds pin down, full percents at least, at most one decimal of a percent, or two beside a rate whose step is `compared`; more only
 * where it would read as no change.
 */
export const toShownRate = (
  rate: Rate,
  compared?: string,
): { readonly value: string; readonly step: string } => {
  const { value, step, printed, low, high } = rate;
  if (printed !== undefined || low === undefined || high === undefined) return { value, step };
  const middle = new Big(low).plus(high).div(2);
  const width = new Big(high).minus(low);
  const unit = (power: number) => new Big(10).pow(power);
  const at = (power: number) =>
    middle.div(unit(power)).round(0, Big.roundHalfUp).times(unit(power));
  const isInside = (shown: Big) => shown.gte(low) && shown.lte(high);
  const finest = finestOf(compared);
  let power = finest;
  while (power < COARSEST && unit(power).lt(width)) power += 1;
  while (power > finest && !isInside(at(power))) power -= 1;
  const last = new Big(low).gt(0) || new Big(high).lt(0) ? LAST : power;
  while (power > last && at(power).eq(0)) power -= 1;
  return { value: at(power).toFixed(), step: unit(power).toFixed() };
};
