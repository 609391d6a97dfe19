import type { Bilingual } from './codelist';

/**
 * `sum`: the parts add up to the whole. `share`: the one part is the printed `share` of the whole, in percent.
 * `at-most`: the parts together do not exceed the whole. `equal`: the one part is the same figure as the whole.
 */
export type Relation = 'sum' | 'share' | 'at-most' | 'equal';

/**
 * A relation that figures must satisfy (勾稽关系). `whole`, `parts` and `share` are references of observations; a whole
 * may be a constant ("const:100"). `items` are instruments of which each counts as one. `complete` says that the parts
 * are all there are, so that a remainder is a contradiction.
 */
export interface Identity {
  readonly id: string;
  readonly relation: Relation;
  readonly whole: string;
  readonly parts: readonly string[];
  readonly share?: string | undefined;
  readonly items?: readonly string[] | undefined;
  readonly complete: boolean;
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
