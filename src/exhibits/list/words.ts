import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { quotable } from '../../url/visible-text';
import { groupDigits } from '../../wording/format-figure';
import type { ExhibitWords } from '../exhibit';
import type { ListAnswer } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly list: typeof zh;
  }
}

addWords('list', { zh, en });

/** What is listed: the search, and what the filter knows only as a whole or leaves out; undefined where that is everything. */
const scopeOf = ({ asked, figures }: ListAnswer, language: Language): string | undefined => {
  const t = wordsIn('list', language);
  const { search, withWhole } = asked.spec;
  const { whole, outside } = figures;
  const query = quotable(search.trim());
  const parts = [
    query ? t('searched', { query }) : '',
    whole.length > 0 && !withWhole
      ? t('whole', { figures: whole.length, count: whole.length })
      : '',
    outside > 0 ? t('outside', { figures: outside, count: outside }) : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : undefined;
};

/** The finding counts the figures that are listed, and the indicators that they are of. */
export const listWords = (answer: ListAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('list', language);
  const count = (number: number) =>
    language === 'zh' ? String(number) : groupDigits(String(number));
  const indicators = new Set(answer.found.map(({ indicator }) => indicator.id));
  return {
    kicker: t('title'),
    headline: t('headline', {
      count: indicators.size,
      figures: t('found', { count: answer.found.length, number: count(answer.found.length) }),
      indicators: count(indicators.size),
    }),
    measured: scopeOf(answer, language),
    notes: [],
  };
};
