import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly events: typeof zh;
  }
}

addWords('events', { zh, en });

/** The words of events in a language. */
export const textsIn = (language: Language) => wordsIn('events', language);
