import type { ResourceKind } from '../../data/record-schemas';
import { needsLexicon } from '../../wording/needs-lexicon';
import type { Kind } from '../exhibit';
import { PLAIN_TERMS, TERMS_FIELDS, TERMS_HEADS, type TermPart, type TermsSpec } from './spec';

const NEEDS: Readonly<Record<TermPart, readonly ResourceKind[]>> = {
  names: ['instruments', 'events', 'cases'],
  marks: ['identities'],
  fields: ['fields'],
};

/** Pinyin and traditional characters besides. */
const WITH_LEXICON: typeof NEEDS = {
  names: [...NEEDS.names, 'search'],
  marks: [...NEEDS.marks, 'search'],
  fields: [...NEEDS.fields, 'search'],
};

export const TERMS_KIND: Kind<TermsSpec> = {
  kind: 'terms',
  plain: PLAIN_TERMS,
  fields: TERMS_FIELDS,
  heads: TERMS_HEADS,
  needs: NEEDS.names,
  needsFor: ({ part, search }) => (needsLexicon(search) ? WITH_LEXICON : NEEDS)[part],
  height: 'h-[48rem]',
  load: async () => (await import('./exhibit')).TERMS,
};
