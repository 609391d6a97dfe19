import type { Bilingual } from './codelist';

/**
 * `sum`: the parts add up to the whole. `share`: the one part is the printed `share` of the whole, in percent.
 * `at-most`: the parts together do not exceed the whole. `at-least`: the whole does not exceed the parts together, as a
 * stock does not exceed that of the year before with what has come in. `equal`: each part is the same figure as the whole;
 * without parts, the whole in every further place that prints it. `whole-number`: a whole number stands behind a printed
 * percentage: so many of the whole are its printed `share`; without a share, so many in the year before give the growth
 * that the whole prints.
 */
export type Relation = 'sum' | 'share' | 'at-most' | 'at-least' | 'equal' | 'whole-number';

/** True for relations that say how much something is; the others only bound it, and hold more easily. */
export const isEquality = (relation: Relation): boolean =>
  relation === 'sum' || relation === 'share' || relation === 'equal';

/**
 * What is counted as one: the id of an instrument, "events/id", "campaigns/id", "dimension=code", or its name where the
 * data have no record of it.
 */
export type Item = string | { readonly name: Bilingual };

/**
 * A relation that figures must satisfy (勾稽关系). `whole`, `parts` and `share` are references of observations; a whole
 * may be a constant ("const:100"). `items` are what the text names, of which each counts as one. `complete` says that
 * the parts are all there are, so that a remainder is a contradiction. `trivial`: it cannot fail by itself, for another
 * identity or the scale implies it. `name` says what it is about where no figure does.
 */
export interface Identity {
  readonly id: string;
  readonly name?: Bilingual | undefined;
  readonly relation: Relation;
  readonly whole: string;
  readonly parts: readonly string[];
  readonly share?: string | undefined;
  readonly items?: readonly Item[] | undefined;
  readonly complete: boolean;
  readonly trivial?: boolean | undefined;
  readonly note?: Bilingual | undefined;
}

const CONSTANT = 'const:';

/** The value of a whole that is a constant ("const:100" → "100"); undefined for a reference. */
export const constantOf = (whole: string): string | undefined =>
  whole.startsWith(CONSTANT) ? whole.slice(CONSTANT.length) : undefined;

/** Every figure that an identity is about, as references: whole, parts and share; a constant is none. */
export const referencesOf = ({ whole, parts, share }: Identity): readonly string[] => [
  ...(constantOf(whole) === undefined ? [whole] : []),
  ...parts,
  ...(share === undefined ? [] : [share]),
];
