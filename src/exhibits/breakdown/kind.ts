import type { Kind } from '../exhibit';
import { BREAKDOWN_FIELDS, BREAKDOWN_HEADS, type BreakdownSpec, PLAIN_BREAKDOWN } from './spec';

export const BREAKDOWN_KIND: Kind<BreakdownSpec> = {
  kind: 'breakdown',
  plain: PLAIN_BREAKDOWN,
  fields: BREAKDOWN_FIELDS,
  heads: BREAKDOWN_HEADS,
  needs: [],
  height: 'h-48',
  isComplete: ({ indicators }) => indicators.length > 0,
  load: async () => (await import('./exhibit')).BREAKDOWN,
};
