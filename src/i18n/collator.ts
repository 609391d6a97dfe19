import type { Language } from '../domain/language';

const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-Hans-CN', en: 'en' };

const collators = new Map<Language, Intl.Collator>();

/** The order of names in a language: Chinese by pinyin, numbers in names by value. Made when first asked for, for that takes long. */
export const collatorOf = (language: Language): Intl.Collator => {
  const known = collators.get(language) ?? new Intl.Collator(LOCALE[language], { numeric: true });
  collators.set(language, known);
  return known;
};
