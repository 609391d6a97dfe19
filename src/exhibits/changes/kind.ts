import type { Kind } from '../exhibit';
import { CHANGES_FIELDS, CHANGES_HEADS, type ChangesSpec, PLAIN_CHANGES } from './spec';

export const CHANGES_KIND: Kind<ChangesSpec> = {
  kind: 'changes',
  plain: PLAIN_CHANGES,
  fields: CHANGES_FIELDS,
  heads: CHANGES_HEADS,
  needs: [],
  height: 'h-96',
  load: async () => (await import('./exhibit')).CHANGES,
};
