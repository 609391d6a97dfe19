import Big from 'big.js';
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
