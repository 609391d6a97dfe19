import type { Head } from '../spec';

/** What moved most between the two ends of the filter's years; without them between the last two years. */
export interface ChangesSpec {
  readonly kind: 'changes';
}

export const CHANGES_FIELDS = {};
export const CHANGES_HEADS: readonly Head<ChangesSpec>[] = [{ letter: 'd', preset: {} }];
export const PLAIN_CHANGES: ChangesSpec = { kind: 'changes' };
