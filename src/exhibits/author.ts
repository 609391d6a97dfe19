import type { Language } from '../domain/language';
import { addWords } from '../i18n/add-words';
import { wordsIn } from '../i18n/words';
import en from './author.en.json';
import zh from './author.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly author: typeof zh;
  }
}

addWords('author', { zh, en });

/** Words that say of a headline that it is a reader's own. */
export const authorWords = (language: Language) => wordsIn('author', language);
