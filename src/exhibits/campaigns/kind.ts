import type { ResourceKind } from '../../data/record-schemas';
import { needsLexicon } from '../../wording/needs-lexicon';
import type { Kind } from '../exhibit';
import { CAMPAIGNS_FIELDS, CAMPAIGNS_HEADS, type CampaignsSpec, PLAIN_CAMPAIGNS } from './spec';

const NEEDS: readonly ResourceKind[] = ['cases'];
/** Pinyin and traditional characters besides. */
const WITH_LEXICON: readonly ResourceKind[] = [...NEEDS, 'search'];

export const CAMPAIGNS_KIND: Kind<CampaignsSpec> = {
  kind: 'campaigns',
  plain: PLAIN_CAMPAIGNS,
  fields: CAMPAIGNS_FIELDS,
  heads: CAMPAIGNS_HEADS,
  needs: NEEDS,
  needsFor: ({ search }) => (needsLexicon(search) ? WITH_LEXICON : undefined),
  height: 'h-64',
  load: async () => (await import('./exhibit')).CAMPAIGNS,
};
