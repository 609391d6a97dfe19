import type { Head } from '../spec';

/** Campaigns over the years: what each year's source says. */
export interface EffortsSpec {
  readonly kind: 'efforts';
}

export const EFFORTS_FIELDS = {};
export const EFFORTS_HEADS: readonly Head<EffortsSpec>[] = [{ letter: 'y', preset: {} }];
export const PLAIN_EFFORTS: EffortsSpec = { kind: 'efforts' };
