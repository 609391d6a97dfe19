import i18next, { type TFunction } from 'i18next';
import type { Language } from '../domain/language';
import { type Memory, remember } from '../domain/remember';

/**
 * The words of the interface by subject, as the Chinese file of each has them. Empty here: each subject adds its own
 * where its files lie (`declare module '../i18n/words'`), beside what they name.
 */
export interface Words {}

type Say = (key: string, options?: Readonly<Record<string, unknown>>) => string;

/** Texts that are kept for one subject in one language: more than the page needs. */
const MOST_TEXTS = 2000;

/** What i18next says, kept by key and what is put in; filling in a text takes it much longer than looking it up. */
const remembering = (say: Say): Say => {
  const texts: Memory<string> = new Map();
  return (key, options) => {
    const asked = options === undefined ? key : `${key} ${JSON.stringify(options)}`;
    return remember(texts, asked, MOST_TEXTS, () => say(key, options));
  };
};

const saying = new Map<string, Say>();

/** Lets go what was said so far: for words that are added, which may have been asked for too early. */
export const forgetTexts = (): void => saying.clear();

/** The words of one subject in one language, for what is worded without React. */
export const wordsIn = <Subject extends keyof Words>(
  subject: Subject,
  language: Language,
): TFunction<Subject> => {
  const asked = `${language} ${subject}`;
  const known = saying.get(asked) ?? remembering(i18next.getFixedT(language, subject) as Say);
  saying.set(asked, known);
  return known as TFunction<Subject>;
};
