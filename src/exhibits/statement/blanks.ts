import type { Blank, StatementSpec } from './spec';

/** What a speaker fills in, in the order of the cover. */
export const BLANKS: readonly Blank[] = ['speaker', 'date', 'place'];

/** True for a cover that says anything of a speaker's own. */
export const isFilledIn = (spec: StatementSpec): boolean =>
  spec.is === 'cover' && BLANKS.some((name) => spec[name] !== '');
