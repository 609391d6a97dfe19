import type { Vocabulary } from './vocabulary';

/** The lists of ids that a link or a deck may name. */
export type NameList =
  | 'system'
  | 'right'
  | 'agency'
  | 'chapter'
  | 'campaign'
  | 'indicators'
  | 'splits'
  | 'parts'
  | 'references'
  | 'editions';

/** How ids of one list are written and read; `read` gives undefined for anything that is no id of the list. */
export interface IdNames {
  readonly ids: ReadonlySet<string>;
  readonly write: (id: string) => string;
  readonly read: (text: string) => string | undefined;
}

/** How a link, or a deck with its shorter names, spells what the data hold. */
export interface Names {
  readonly of: (list: NameList) => IdNames;
  readonly years: Vocabulary['years'];
}

const NONE: ReadonlySet<string> = new Set();

/** The ids of a list. */
export const idsOf = (vocabulary: Vocabulary, list: NameList): ReadonlySet<string> => {
  switch (list) {
    case 'indicators':
    case 'splits':
    case 'parts':
    case 'references':
    case 'editions':
      return vocabulary[list];
    default:
      return vocabulary.codes[list] ?? NONE;
  }
};

const named = new WeakMap<Vocabulary, Names>();

const toPlain = (ids: ReadonlySet<string>): IdNames => ({
  ids,
  write: (id) => id,
  read: (text) => (ids.has(text) ? text : undefined),
});

/** Ids as they are, which is how a link writes them. Made once for a vocabulary. */
export const plainNames = (vocabulary: Vocabulary): Names => {
  const known = named.get(vocabulary);
  if (known) return known;
  const names: Names = {
    of: (list) => toPlain(idsOf(vocabulary, list)),
    years: vocabulary.years,
  };
  named.set(vocabulary, names);
  return names;
};
