import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly identities: typeof zh;
  }
}

addWords('identities', { zh, en });

/** The words about identities in one language. */
export const textsIn = (language: Language) => wordsIn('identities', language);
