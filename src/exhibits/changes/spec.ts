import { choice } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** Rates that the report prints, and rates that follow from its figures. */
export const RATE_SORTS = ['printed', 'computed'] as const;
export const DIRECTIONS = ['rises', 'falls'] as const;

export type RateSort = (typeof RATE_SORTS)[number];
export type Direction = (typeof DIRECTIONS)[number];

/** What moved most between the two ends of the filter's years; without them between the last two years. `rates` and `direction` leave only changes of one sort; undefined for all. */
export interface ChangesSpec {
  readonly kind: 'changes';
  readonly rates: RateSort | undefined;
  readonly direction: Direction | undefined;
}

export const CHANGES_FIELDS: Fields<ChangesSpec> = {
  rates: { letter: 'v', parser: choice(RATE_SORTS, undefined) },
  direction: { letter: 'o', parser: choice(DIRECTIONS, undefined) },
};

export const CHANGES_HEADS: readonly Head<ChangesSpec>[] = [{ letter: 'd', preset: {} }];

export const PLAIN_CHANGES: ChangesSpec = {
  kind: 'changes',
  rates: undefined,
  direction: undefined,
};
