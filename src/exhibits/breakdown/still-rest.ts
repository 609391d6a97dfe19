import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import en from './still-rest.en.json';
import zh from './still-rest.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly stillRest: typeof zh;
  }
}

addWords('stillRest', { zh, en });

/** What the bar of the rest contains, behind how many that are. */
export const restWords = (rest: string, names: readonly string[], language: Language): string => {
  const t = wordsIn('stillRest', language);
  return t('contains', { rest, names: names.join(t('join')) });
};
