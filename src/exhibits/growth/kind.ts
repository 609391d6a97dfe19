import type { Kind } from '../exhibit';
import { GROWTH_FIELDS, GROWTH_HEADS, type GrowthSpec, PLAIN_GROWTH } from './spec';

export const GROWTH_KIND: Kind<GrowthSpec> = {
  kind: 'growth',
  plain: PLAIN_GROWTH,
  fields: GROWTH_FIELDS,
  heads: GROWTH_HEADS,
  needs: ['growth-conflicts'],
  height: 'h-96',
  load: async () => (await import('./exhibit')).GROWTH,
};
