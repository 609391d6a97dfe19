import type { ResourceKind } from '../../data/record-schemas';
import { needsLexicon } from '../../wording/needs-lexicon';
import type { Kind } from '../exhibit';
import { LIST_FIELDS, LIST_HEADS, type ListSpec, PLAIN_LIST } from './spec';

/** Pinyin and traditional characters. */
const LEXICON: readonly ResourceKind[] = ['search'];

export const LIST_KIND: Kind<ListSpec> = {
  kind: 'list',
  plain: PLAIN_LIST,
  fields: LIST_FIELDS,
  heads: LIST_HEADS,
  needs: [],
  needsFor: ({ search }) => (needsLexicon(search) ? LEXICON : undefined),
  height: 'h-[40rem]',
  load: async () => (await import('./exhibit')).LIST,
};
