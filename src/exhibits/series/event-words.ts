import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { formatDay } from '../../wording/format-day';
import en from './events.en.json';
import zh from './events.zh.json';
import type { KnownEvent } from './known-events';

declare module '../../i18n/words' {
  interface Words {
    readonly knownEvents: typeof zh;
  }
}

addWords('knownEvents', { zh, en });

/** What happened, and when, in one sentence. */
export const eventWords = (
  { year, day, isAmended, text }: KnownEvent,
  language: Language,
): string => {
  const t = wordsIn('knownEvents', language);
  return day === undefined
    ? t('told', { year, text: text[language] })
    : t(isAmended ? 'amended' : 'inEffect', {
        title: text[language],
        day: formatDay(language, day),
      });
};
