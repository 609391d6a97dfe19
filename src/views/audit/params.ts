import { GROWTH_FIELDS, type GrowthSpec } from '../../exhibits/growth/spec';
import { IDENTITIES_FIELDS, type IdentitiesSpec } from '../../exhibits/identities/spec';
import { piece, type StateOf } from '../../url/state-table';

const NO_GROWTH: GrowthSpec['verdicts'] = [];
const NO_IDENTITIES: IdentitiesSpec['verdicts'] = [];

/** What a link says of the audit: the verdicts shown on growth and on identities, none for all, and the opened identity. */
export const AUDIT_PARAMS = {
  growthVerdicts: piece('growth', 'push', NO_GROWTH, GROWTH_FIELDS.verdicts.parser, {
    value: 'verdicts on printed growth that are shown: `differs`, `undecided`, `agrees`',
    plain: 'all',
  }),
  identityVerdicts: piece('verdict', 'push', NO_IDENTITIES, IDENTITIES_FIELDS.verdicts.parser, {
    value:
      'outcomes of identities that are shown: `off`, `undecidable`, `remainder`, `rounding`, `exact`, `holds` (bounds), `trivial` (cannot fail)',
    plain: 'all',
  }),
  identity: piece('identity', 'push', undefined, IDENTITIES_FIELDS.open.parser, {
    value: 'opened identity, by its id; one that the data do not have is reported there',
    plain: 'none',
  }),
} as const;

export type AuditParams = StateOf<typeof AUDIT_PARAMS>;
