import type { ResourceKind } from '../../data/record-schemas';
import type { Kind } from '../exhibit';
import { FLOW_FIELDS, FLOW_HEADS, type FlowSpec, PLAIN_FLOW } from './spec';

const NEEDS: readonly ResourceKind[] = ['flows'];

export const FLOW_KIND: Kind<FlowSpec> = {
  kind: 'flow',
  plain: PLAIN_FLOW,
  fields: FLOW_FIELDS,
  heads: FLOW_HEADS,
  needs: NEEDS,
  height: 'h-96',
  load: async () => (await import('./exhibit')).FLOW,
};
