import type { Language } from '../domain/language';
import { addWords } from '../i18n/add-words';
import { groupDigits } from '../wording/format-figure';
import en from './register.en.json';
import zh from './register.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly register: typeof zh;
  }
}

addWords('register', { zh, en });

/** A number of things, as a text of either language has it. */
export const countWords = (count: number, language: Language): string =>
  language === 'zh' ? String(count) : groupDigits(String(count));
