import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { isEquality } from '../../domain/identity';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { identityDifference } from '../../wording/identity-words';
import './words';

/** What the verdict of a relation is called that has a word of its own for it. */
const ownWord = ({ identity, verdict }: CheckedIdentity) => {
  if (identity.relation === 'whole-number' && verdict === 'off') return 'identity.noWholeNumber';
  if (verdict !== 'exact' && verdict !== 'rounding') return undefined;
  if (identity.relation === 'whole-number') return 'identity.wholeNumber';
  if (verdict === 'rounding') return undefined;
  if (identity.relation === 'equal') return 'identity.same';
  return isEquality(identity.relation) ? undefined : 'identity.holds';
};

/** Whether an identity holds, and by how much it does not. */
export const identityVerdict = (
  dataset: Dataset,
  checked: CheckedIdentity,
  language: Language,
): string => {
  const { verdict, reason } = checked;
  const t = wordsIn('details', language);
  const own = ownWord(checked);
  if (own) return t(own);
  if (verdict === 'remainder' || verdict === 'off') {
    const difference = identityDifference(dataset, checked, language);
    return t(`identity.${verdict}`, { difference });
  }
  if (verdict !== 'undecidable' || !reason) return t(`identity.${verdict}`);
  return t(reason === 'hedge' ? 'identity.undecidableHedge' : 'identity.undecidableMissing');
};
