import i18next from 'i18next';
import type { Language } from '../domain/language';
import { forgetTexts, type Words } from './words';

type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

const loaded = new Map<string, Readonly<Record<Language, object>>>();

/**
 * Adds the words of a subject where they are loaded; before i18next has started they wait for it. The Chinese words fix
 * the keys: English must have the same.
 */
export const addWords = <Subject extends keyof Words>(
  subject: Subject,
  words: { readonly zh: Words[Subject]; readonly en: Texts<Words[Subject]> },
): void => {
  loaded.set(subject, words);
  if (!i18next.isInitialized) return;
  i18next.addResourceBundle('zh', subject, words.zh);
  i18next.addResourceBundle('en', subject, words.en);
  forgetTexts();
};

/** The words that are loaded so far, as i18next takes them when it starts. */
export const loadedWords = (): Readonly<Record<Language, Record<string, object>>> => {
  const of = (language: Language) =>
    Object.fromEntries([...loaded].map(([subject, words]) => [subject, words[language]]));
  return { zh: of('zh'), en: of('en') };
};
