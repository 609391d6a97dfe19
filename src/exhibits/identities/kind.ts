import type { Kind } from '../exhibit';
import { IDENTITIES_FIELDS, IDENTITIES_HEADS, type IdentitiesSpec, PLAIN_IDENTITIES } from './spec';

export const IDENTITIES_KIND: Kind<IdentitiesSpec> = {
  kind: 'identities',
  plain: PLAIN_IDENTITIES,
  fields: IDENTITIES_FIELDS,
  heads: IDENTITIES_HEADS,
  needs: ['identities', 'instruments', 'events'],
  height: 'h-96',
  load: async () => (await import('./exhibit')).IDENTITIES,
};
