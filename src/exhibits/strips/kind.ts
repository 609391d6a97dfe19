import type { Kind } from '../exhibit';
import { PLAIN_STRIPS, STRIPS_FIELDS, STRIPS_HEADS, type StripsSpec } from './spec';

export const STRIPS_KIND: Kind<StripsSpec> = {
  kind: 'strips',
  plain: PLAIN_STRIPS,
  fields: STRIPS_FIELDS,
  heads: STRIPS_HEADS,
  needs: ['strips', 'events'],
  height: 'h-96',
  load: async () => (await import('./exhibit')).STRIPS,
};
