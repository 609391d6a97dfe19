import type { Kind } from '../exhibit';
import { CAMPAIGNS_FIELDS, CAMPAIGNS_HEADS, type CampaignsSpec, PLAIN_CAMPAIGNS } from './spec';

export const CAMPAIGNS_KIND: Kind<CampaignsSpec> = {
  kind: 'campaigns',
  plain: PLAIN_CAMPAIGNS,
  fields: CAMPAIGNS_FIELDS,
  heads: CAMPAIGNS_HEADS,
  needs: ['cases'],
  height: 'h-64',
  load: async () => (await import('./exhibit')).CAMPAIGNS,
};
