import type { ResourceKind } from '../../data/record-schemas';
import type { Kind } from '../exhibit';
import { OFFENCES_FIELDS, OFFENCES_HEADS, type OffencesSpec, PLAIN_OFFENCES } from './spec';

const NEEDS: readonly ResourceKind[] = ['flows'];

export const OFFENCES_KIND: Kind<OffencesSpec> = {
  kind: 'offences',
  plain: PLAIN_OFFENCES,
  fields: OFFENCES_FIELDS,
  heads: OFFENCES_HEADS,
  needs: NEEDS,
  height: 'h-80',
  load: async () => (await import('./exhibit')).OFFENCES,
};
