import { percentile } from '../support/percentile.ts';

/** The middle one of several measured values, the smallest and the largest. */
export interface Range {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The range of at least one value. */
export const toRange = (values: readonly number[]): Range => ({
  median: percentile(values, 0.5),
  least: Math.min(...values),
  most: Math.max(...values),
});
