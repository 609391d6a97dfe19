import type { Dataset } from './dataset';
import { evaluateIdentity } from './evaluate-identity';
import { type Identity, referencesOf } from './identity';

/** The identities that cannot be true, by each figure that takes part in one: reference of the observation → ids. */
export const failingIdentities = (
  identities: readonly Identity[],
  dataset: Pick<Dataset, 'observationByReference'>,
): ReadonlyMap<string, readonly string[]> => {
  const byReference = new Map<string, string[]>();
  for (const identity of identities) {
    if (evaluateIdentity(identity, dataset).verdict !== 'off') continue;
    for (const reference of referencesOf(identity)) {
      const ids = byReference.get(reference);
      if (ids) ids.push(identity.id);
      else byReference.set(reference, [identity.id]);
    }
  }
  return byReference;
};
