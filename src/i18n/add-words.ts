import i18next from 'i18next';
import type { Language } from '../domain/language';

type Words = Readonly<Record<Language, object>>;

const waiting = new Map<string, Words>();

/** Adds the words of a subject that is loaded after the first screen; before i18next has started they wait for it. */
export const addWords = (namespace: string, words: Words): void => {
  if (!i18next.isInitialized) {
    waiting.set(namespace, words);
    return;
  }
  i18next.addResourceBundle('zh', namespace, words.zh);
  i18next.addResourceBundle('en', namespace, words.en);
};

/** Adds the words that came before i18next had started. */
export const addWaitingWords = (): void => {
  for (const [namespace, words] of waiting) addWords(namespace, words);
  waiting.clear();
};
