import type { Incomparable } from '../domain/compare-figures';
import type { Language } from '../domain/language';
import { addWords } from '../i18n/add-words';
import { wordsIn } from '../i18n/words';
import en from './incomparable.en.json';
import zh from './incomparable.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly incomparable: typeof zh;
  }
}

addWords('incomparable', { zh, en });

/** Why two figures have no change between them. */
export const incomparableWords = (why: Incomparable, language: Language): string =>
  wordsIn('incomparable', language)(why);
