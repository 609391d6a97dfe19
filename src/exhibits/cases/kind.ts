import type { ResourceKind } from '../../data/record-schemas';
import type { Kind } from '../exhibit';
import { CASES_FIELDS, CASES_HEADS, type CasesSpec, PLAIN_CASES } from './spec';

const NEEDS: readonly ResourceKind[] = ['cases'];

export const CASES_KIND: Kind<CasesSpec> = {
  kind: 'cases',
  plain: PLAIN_CASES,
  fields: CASES_FIELDS,
  heads: CASES_HEADS,
  needs: NEEDS,
  height: 'h-64',
  load: async () => (await import('./exhibit')).CASES,
};
