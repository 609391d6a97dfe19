import type { Kind } from '../exhibit';
import { STATEMENT_FIELDS, STATEMENT_HEADS, type StatementSpec, PLAIN_STATEMENT } from './spec';

export const STATEMENT_KIND: Kind<StatementSpec> = {
  kind: 'statement',
  plain: PLAIN_STATEMENT,
  fields: STATEMENT_FIELDS,
  heads: STATEMENT_HEADS,
  needs: [],
  height: 'h-48',
  isWholePage: true,
  saysFilter: ({ is }) => is === 'cover',
  load: async () => (await import('./exhibit')).STATEMENT,
};
