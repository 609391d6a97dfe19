import i18next, { type TFunction } from 'i18next';
import type { Language } from '../domain/language';

/**
 * The words of the interface by subject, as the Chinese file of each has them. Empty here: each subject adds its own
 * where its files lie (`declare module '../i18n/words'`), beside what they name.
 */
export interface Words {}

/** The words of one subject in one language, for what is worded without React. */
export const wordsIn = <Subject extends keyof Words>(
  subject: Subject,
  language: Language,
): TFunction<Subject> => i18next.getFixedT(language, subject);
