import Big from 'big.js';

/** How many significant digits a decimal has: 2 of "0.0120" and of "1200". */
export const countDigits = (value: string): number => new Big(value).c.length;
