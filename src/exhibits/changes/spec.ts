import { choice } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** Rates that the report prints; rates that follow from its figures; of these the ones that rest on a computed or approximate figure. */
export const RATE_SORTS = ['printed', 'computed', 'uncertain'] as const;
export const DIRECTIONS = ['rises', 'falls'] as const;
export const SHAPES = ['list', 'slope'] as const;
export const MEASURES = ['rate', 'size'] as const;

export type RateSort = (typeof RATE_SORTS)[number];
export type Direction = (typeof DIRECTIONS)[number];

/**
 * What moved most between the two ends of the filter's years; without them between the last two years. `rates` and
 * `direction` leave only changes of one sort; undefined for all. `measure` is what they are ordered by, `shape` how they are drawn.
 */
export interface ChangesSpec {
  readonly kind: 'changes';
  readonly rates: RateSort | undefined;
  readonly direction: Direction | undefined;
  readonly measure: (typeof MEASURES)[number];
  readonly shape: (typeof SHAPES)[number];
}

export const CHANGES_FIELDS: Fields<ChangesSpec> = {
  rates: { letter: 'v', parser: choice(RATE_SORTS, undefined) },
  direction: { letter: 'o', parser: choice(DIRECTIONS, undefined) },
  measure: { letter: 'm', parser: choice(MEASURES, 'rate') },
  shape: { letter: 's', parser: choice(SHAPES, 'list') },
};

export const CHANGES_HEADS: readonly Head<ChangesSpec>[] = [{ letter: 'd', preset: {} }];

export const PLAIN_CHANGES: ChangesSpec = {
  kind: 'changes',
  rates: undefined,
  direction: undefined,
  measure: 'rate',
  shape: 'list',
};
