import { toSize } from '../../domain/amount';
import type { Dataset } from '../../domain/dataset';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import './words';

const differenceWords = (
  dataset: Dataset,
  { identity, difference, whole, parts }: CheckedIdentity,
  language: Language,
): string => {
  const size = toSize(difference ?? { value: '0', step: '0' });
  const indicator = (whole ?? parts[0])?.indicator ?? '';
  return identity.relation === 'share'
    ? wordsIn('details', language)('identity.points', { difference: size.value })
    : figureWords(dataset, indicator, size, language).text;
};

/** Whether an identity holds, and by how much it does not. */
export const identityVerdict = (
  dataset: Dataset,
  checked: CheckedIdentity,
  language: Language,
): string => {
  const { verdict, reason, identity } = checked;
  const t = wordsIn('details', language);
  if (verdict === 'exact' && identity.relation === 'at-most') return t('identity.holds');
  if (verdict === 'remainder' || verdict === 'off') {
    const difference = differenceWords(dataset, checked, language);
    return t(`identity.${verdict}`, { difference });
  }
  if (verdict !== 'undecidable' || !reason) return t(`identity.${verdict}`);
  return t(reason === 'hedge' ? 'identity.undecidableHedge' : 'identity.undecidableMissing');
};
