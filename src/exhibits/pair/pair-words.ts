import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly pair: typeof zh;
  }
}

addWords('pair', { zh, en });

/** Words of two sides. */
export const pairWordsIn = (language: Language) => wordsIn('pair', language);

const isNamed = (kind: string): kind is keyof typeof zh.kind => Object.hasOwn(zh.kind, kind);

/** What a kind that is compared is called. */
export const kindName = (kind: string, language: Language): string =>
  isNamed(kind) ? pairWordsIn(language)(`kind.${kind}`) : kind;
