import Big from 'big.js';
import type { Observation } from './observation';

/** A computed value with one unit of the last digit that it is known to: a sum, difference or remainder is always both. */
export interface Amount {
  readonly value: string;
  readonly step: string;
}

/** The largest step among figures: no sum or difference of them is known any finer. "0" for none. */
export const coarsestStep = (figures: readonly Pick<Observation, 'step'>[]): string =>
  figures
    .reduce((coarsest, { step }) => {
      const own = new Big(step);
      return own.gt(coarsest) ? own : coarsest;
    }, new Big(0))
    .toFixed();

/** The sum of figures as they are printed, hedges aside; 0 with step "0" for none. */
export const toTotal = (figures: readonly Amount[]): Amount => ({
  value: figures.reduce((sum, each) => sum.plus(each.value), new Big(0)).toFixed(),
  step: coarsestStep(figures),
});

/** What is left of a figure without others: negative where they exceed it. */
export const toRemainder = (whole: Amount, parts: readonly Amount[]): Amount => ({
  value: new Big(whole.value).minus(toTotal(parts).value).toFixed(),
  step: coarsestStep([whole, ...parts]),
});

/** The same amount without its sign. */
export const toSize = ({ value, step }: Amount): Amount => ({
  value: new Big(value).abs().toFixed(),
  step,
});

/** The amount to its own step, halves away from zero: no digit of it is finer than it is known. */
export const toStep = ({ value, step }: Amount): Amount => {
  const unit = new Big(step);
  return unit.eq(0)
    ? { value, step }
    : { value: new Big(value).div(unit).round(0, Big.roundHalfUp).times(unit).toFixed(), step };
};

/** True for an amount that is something, but less than the step that it is known to. */
export const isBelowStep = ({ value, step }: Amount): boolean => {
  const size = new Big(value).abs();
  return size.gt(0) && size.lt(step);
};
