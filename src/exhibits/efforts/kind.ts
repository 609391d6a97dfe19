import type { Kind } from '../exhibit';
import { EFFORTS_FIELDS, EFFORTS_HEADS, type EffortsSpec, PLAIN_EFFORTS } from './spec';

export const EFFORTS_KIND: Kind<EffortsSpec> = {
  kind: 'efforts',
  plain: PLAIN_EFFORTS,
  fields: EFFORTS_FIELDS,
  heads: EFFORTS_HEADS,
  needs: ['efforts', 'effort-figures'],
  height: 'h-96',
  load: async () => (await import('./exhibit')).EFFORTS,
};
