import type { GrowthSpec } from '../../exhibits/growth/spec';
import type { IdentitiesSpec } from '../../exhibits/identities/spec';
import type { TableState } from '../table-params';
import type { AuditParams } from './params';

type RegisterState = Pick<AuditParams, 'identityVerdicts' | 'identity'> &
  Pick<TableState, 'search'>;

/** The register of identities of a link. */
export const toIdentitiesSpec = ({
  identityVerdicts,
  identity,
  search,
}: RegisterState): IdentitiesSpec => ({
  kind: 'identities',
  verdicts: identityVerdicts,
  search,
  open: identity,
});

/** What a link says of a register of identities. */
export const ofIdentitiesSpec = ({ verdicts, search, open }: IdentitiesSpec): RegisterState => ({
  identityVerdicts: verdicts,
  search,
  identity: open,
});

/** The check of growth of a link. */
export const toGrowthSpec = ({
  growthVerdicts,
}: Pick<AuditParams, 'growthVerdicts'>): GrowthSpec => ({
  kind: 'growth',
  verdicts: growthVerdicts,
});
