import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { placeWords } from '../../provenance/source-words';
import { figureName } from '../../wording/figure-name';
import { identityDifference } from '../../wording/identity-words';
import type { Caution } from './find-cautions';
import './words';

/** A caution in words: what it is about, what it says, and where that stands; '' where there is nothing to say. */
interface CautionWords {
  readonly name: string;
  readonly reason: string;
  readonly place: string;
}

/** Words a caution in one language. */
export const cautionWords = (
  dataset: Dataset,
  caution: Caution,
  language: Language,
): CautionWords => {
  const { name, reason, source, checked } = caution;
  const difference = checked
    ? wordsIn('sources', language)('difference', {
        by: identityDifference(dataset, checked, language),
      })
    : '';
  return {
    name: name?.[language] ?? figureName(dataset, caution, language),
    reason: [difference, reason?.[language]].filter(Boolean).join(language === 'zh' ? '' : ' '),
    place: source ? placeWords(dataset, source, language) : '',
  };
};
