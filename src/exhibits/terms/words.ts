import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { quotable } from '../../url/visible-text';
import type { ExhibitWords } from '../exhibit';
import { countWords } from '../register';
import type { TermsAnswer } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly terms: typeof zh;
  }
}

addWords('terms', { zh, en });

const headlineOf = (answer: TermsAnswer, language: Language): string => {
  const t = wordsIn('terms', language);
  const { names, fields, asked } = answer;
  const { part } = asked.spec;
  if (answer.isEmpty) return t('headline.none');
  const count = answer[part].length;
  return t(`headline.${part}`, {
    count,
    [part]: countWords(count, language),
    official: countWords(names.filter(({ wording }) => wording === 'official').length, language),
    kinds: new Set(fields.map(({ field }) => field.kind)).size,
  });
};

/** What of a link is no list or mark, and what the table does not say. */
const notesOf = ({ asked, unknown = '' }: TermsAnswer, language: Language): readonly string[] => {
  const t = wordsIn('terms', language);
  const { part } = asked.spec;
  const reported = part === 'marks' ? 'unknownMark' : 'unknownList';
  return [
    unknown ? t(reported, { id: quotable(unknown) }) : '',
    part === 'fields' ? t('rest') : '',
  ].filter(Boolean);
};

/** The finding counts what is listed. */
export const termsWords = (answer: TermsAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('terms', language);
  const { part, search } = answer.asked.spec;
  const query = quotable(search.trim());
  return {
    kicker: t(part),
    headline: headlineOf(answer, language),
    subtitle: t(`subtitle.${part}`),
    measured: query ? wordsIn('register', language)('searched', { query }) : t(`subtitle.${part}`),
    notes: notesOf(answer, language),
  };
};
