import Big from 'big.js';

/** Growth from one value to the next as a fraction, rounded to a step (0.001 = 0.1 %); undefined from zero. */
export const toGrowthRate = (from: string, to: string, step: string): string | undefined => {
  if (new Big(from).eq(0)) return undefined;
  const rate = new Big(to).div(from).minus(1);
  return rate.div(step).round(0, Big.roundHalfUp).times(step).toFixed();
};
