import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/language';
import { unitOf } from './figure-words';

/** The unit of an indicator within a sentence: "Cases" is "cases", "CNY" stays; '' where it is not known. */
export const unitInSentence = (dataset: Dataset, indicator: string, language: Language): string =>
  (unitOf(dataset, indicator)?.name[language] ?? '').replace(/^[A-Z](?=[a-z])/, (letter) =>
    letter.toLowerCase(),
  );
