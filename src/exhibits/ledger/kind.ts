import type { Kind } from '../exhibit';
import { LEDGER_FIELDS, LEDGER_HEADS, type LedgerSpec, PLAIN_LEDGER } from './spec';

export const LEDGER_KIND: Kind<LedgerSpec> = {
  kind: 'ledger',
  plain: PLAIN_LEDGER,
  fields: LEDGER_FIELDS,
  heads: LEDGER_HEADS,
  needs: ['events'],
  height: 'h-96',
  load: async () => (await import('./exhibit')).LEDGER,
};
