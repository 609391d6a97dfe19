import type { CheckedIdentity } from './evaluate-identity';
import { IDENTITY_VERDICTS, type IdentityVerdict } from './identity-verdict';
import { isEquality } from './identity';

/** How many identities came to each verdict. */
type VerdictCounts = Readonly<Record<IdentityVerdict, number>>;

/**
 * The verdicts of an audit told apart by what they prove. `equalities` say how much a figure is (sum, share, equal);
 * `bounds` only that it is possible (at most, at least, a whole number). `trivial` are those that cannot fail by
 * themselves: they stand in neither.
 */
export interface IdentityTally {
  readonly equalities: VerdictCounts;
  readonly bounds: VerdictCounts;
  readonly trivial: number;
}

const countVerdicts = (checked: readonly CheckedIdentity[]): VerdictCounts => {
  const counts = Object.fromEntries(IDENTITY_VERDICTS.map((verdict) => [verdict, 0])) as Record<
    IdentityVerdict,
    number
  >;
  for (const { verdict } of checked) counts[verdict] += 1;
  return counts;
};

/** Counts identities by verdict, equalities and bounds apart. */
export const tallyIdentities = (checked: readonly CheckedIdentity[]): IdentityTally => {
  const telling = checked.filter(({ identity }) => !identity.trivial);
  return {
    equalities: countVerdicts(telling.filter(({ identity }) => isEquality(identity.relation))),
    bounds: countVerdicts(telling.filter(({ identity }) => !isEquality(identity.relation))),
    trivial: checked.length - telling.length,
  };
};
