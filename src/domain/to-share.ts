import Big from 'big.js';
import { toIndex } from './interval';
import type { Observation } from './observation';

/** A part's share of its whole in percent, to one decimal; undefined where either is hedged or the whole is zero. */
export const toShare = (
  part: Pick<Observation, 'value' | 'hedge'>,
  whole: Pick<Observation, 'value' | 'hedge'>,
): string | undefined => {
  if (part.hedge || whole.hedge || new Big(whole.value).eq(0)) return undefined;
  return new Big(part.value).times(100).div(whole.value).toFixed(1, Big.roundHalfUp);
};

/** A number of percent as a fraction: "16.4" is "0.164". */
export const toFraction = (percent: string): string => new Big(percent).div(100).toFixed();

/** A share is shown to one decimal of a percent, or to full percents where its bounds pin down no more. */
const PERCENT_STEP = '0.1';

/** A part's share of its whole in percent, with the step to which its bounds pin it down; undefined where either is hedged or open. */
export const toPercent = (
  part: Observation,
  whole: Observation,
): { readonly value: string; readonly step: string } | undefined => {
  const bounded = toIndex(whole, part);
  const rounded = toShare(part, whole);
  if (!bounded || rounded === undefined) return undefined;
  const isCoarse = Number(bounded.step) > Number(PERCENT_STEP);
  return isCoarse
    ? { value: bounded.value, step: bounded.step }
    : { value: rounded, step: PERCENT_STEP };
};
