import { NO_PARTNER } from '../../crossfilter/select-events';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly ledger: typeof zh;
  }
}

addWords('ledger', { zh, en });

/** The words of the ledger in a language. */
export const textsIn = (language: Language) => wordsIn('ledger', language);

/** The name of a row's partner. */
export const rowName = (
  dataset: Dataset,
  partner: string,
  language: Language,
  form: 'name' | 'short' = 'name',
): string =>
  partner === NO_PARTNER
    ? textsIn(language)('noPartner')
    : codeName(treeOf(dataset, 'partner'), partner, language, form);

/** The name of a column's type of event. */
export const typeName = (
  dataset: Dataset,
  type: string,
  language: Language,
  form: 'name' | 'short' = 'name',
): string => codeName(treeOf(dataset, 'event-type'), type, language, form);
