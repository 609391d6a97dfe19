import type { Bilingual } from './codelist';

/** The two languages of the product; every text has both. */
export type Language = keyof Bilingual;

export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The language tag for `lang` attributes. */
export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { zh: 'zh-Hans-CN', en: 'en' };

/** The other of the two languages. */
export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

/** The first language of a browser's list that the product speaks; English where it speaks none of them. */
export const preferredLanguage = (tags: readonly string[]): Language => {
  for (const tag of tags) {
    if (/^zh\b/i.test(tag)) return 'zh';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
};
