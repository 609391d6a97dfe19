import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { IDENTITY_VERDICTS } from '../../domain/identity-verdict';
import { isEquality } from '../../domain/identity';
import type { IdentityTally } from '../../domain/tally-identities';

/**
 * How an identity came out, as readers choose and count it, the gravest first: the verdict of an equality; `holds` for a
 * bound that is kept, whatever the rounding, for it says only that a figure is possible; `trivial` for one that cannot fail.
 */
export const IDENTITY_OUTCOMES = [...IDENTITY_VERDICTS, 'holds', 'trivial'] as const;

export type IdentityOutcome = (typeof IDENTITY_OUTCOMES)[number];

/** The outcome of one identity. */
export const outcomeOf = ({
  identity,
  verdict,
}: Pick<CheckedIdentity, 'identity' | 'verdict'>): IdentityOutcome => {
  if (identity.trivial) return 'trivial';
  const isKept = verdict === 'exact' || verdict === 'rounding';
  return isKept && !isEquality(identity.relation) ? 'holds' : verdict;
};

/** How many identities of a tally came to each outcome. */
export const countOutcomes = ({
  equalities,
  bounds,
  trivial,
}: IdentityTally): Readonly<Record<IdentityOutcome, number>> => ({
  ...equalities,
  off: equalities.off + bounds.off,
  undecidable: equalities.undecidable + bounds.undecidable,
  holds: bounds.exact + bounds.rounding,
  trivial,
});
