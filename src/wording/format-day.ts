import type { Language } from '../domain/language';

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

const FORMS = {
  full: { year: 'numeric', month: 'short', day: 'numeric' },
  short: { month: 'short', day: 'numeric' },
  month: { month: 'short' },
  year: { year: 'numeric', month: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

type Form = keyof typeof FORMS;

const made = new Map<string, Intl.DateTimeFormat>();

const formatOf = (language: Language, form: Form): Intl.DateTimeFormat => {
  const key = `${language} ${form}`;
  const known =
    made.get(key) ?? new Intl.DateTimeFormat(TAGS[language], { ...FORMS[form], timeZone: 'UTC' });
  made.set(key, known);
  return known;
};

/** A day in ISO form as a language writes it: with its year, without it (`short`), its month alone, or its month with the year. */
export const formatDay = (language: Language, day: string, form: Form = 'full'): string =>
  formatOf(language, form).format(new Date(`${day}T00:00:00Z`));
