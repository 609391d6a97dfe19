import Big from 'big.js';

/** The order of two exact decimals, the smaller first. */
export const compareDecimals = (a: string, b: string): -1 | 0 | 1 => new Big(a).cmp(b);
