import type { ResourceKind } from '../../data/record-schemas';
import { needsLexicon } from '../../wording/needs-lexicon';
import type { Kind } from '../exhibit';
import { IDENTITIES_FIELDS, IDENTITIES_HEADS, type IdentitiesSpec, PLAIN_IDENTITIES } from './spec';

const NEEDS: readonly ResourceKind[] = ['identities', 'instruments', 'events'];
/** Pinyin and traditional characters besides. */
const WITH_LEXICON: readonly ResourceKind[] = [...NEEDS, 'search'];

export const IDENTITIES_KIND: Kind<IdentitiesSpec> = {
  kind: 'identities',
  plain: PLAIN_IDENTITIES,
  fields: IDENTITIES_FIELDS,
  heads: IDENTITIES_HEADS,
  needs: NEEDS,
  needsFor: ({ search }) => (needsLexicon(search) ? WITH_LEXICON : undefined),
  height: 'h-96',
  load: async () => (await import('./exhibit')).IDENTITIES,
};
