import Big from 'big.js';

/** Digits of an exact decimal divided by a power of ten, as far as `step` carries; `keepsZeros` keeps zeros that the source printed ("201.0"). */
export const toScaledDigits = (
  value: string,
  step: string,
  exponent: number,
  keepsZeros: boolean,
): string => {
  const scale = new Big(10).pow(exponent);
  const decimals = Math.max(0, exponent - powerOf(step));
  const digits = new Big(value).div(scale).toFixed(decimals, Big.roundHalfUp);
  return keepsZeros || !digits.includes('.') ? digits : digits.replace(/\.?0+$/, '');
};

/** The power of ten of a step: "1000" → 3, "0.01" → −2. */
export const powerOf = (step: string): number => new Big(step).e;

/** True where the absolute value is at least 10^exponent. */
export const isAtLeast = (value: string, exponent: number): boolean =>
  new Big(value).abs().gte(new Big(10).pow(exponent));

/** A fraction in percent, exactly: "0.0511" → "5.11". */
export const toPercent = (fraction: string): string => new Big(fraction).times(100).toFixed();

/** A percentage as a fraction, exactly: "5.11" → "0.0511". */
export const toFraction = (percent: string): string => new Big(percent).div(100).toFixed();

/** A fraction as a percentage with the digits of its step: 0.135 with step 0.001 → "13.5"; the sign is left out. */
export const toPercentDigits = (fraction: string, step: string): string => {
  const decimals = Math.max(0, -powerOf(step) - 2);
  return new Big(fraction).abs().times(100).toFixed(decimals, Big.roundHalfUp);
};

/** True where a value is a whole number of steps. */
export const isMultiple = (value: string, step: string): boolean => new Big(value).mod(step).eq(0);

/** −1, 0 or 1. */
export const signOf = (value: string): -1 | 0 | 1 => {
  const number = new Big(value);
  return number.gt(0) ? 1 : number.lt(0) ? -1 : 0;
};
