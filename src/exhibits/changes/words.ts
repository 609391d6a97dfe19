import type { Language } from '../../domain/language';
import { signOf } from '../../domain/show-decimal';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { formatRate } from '../../wording/format-growth';
import { seriesName } from '../../wording/series-name';
import type { ExhibitWords } from '../exhibit';
import type { ChangesAnswer } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly changes: typeof zh;
  }
}

addWords('changes', { zh, en });

/** The largest change with its rate, which is marked where it is not printed; none where it is too small for a digit. */
const findingOf = ({ asked, from, to, found }: ChangesAnswer, language: Language): string => {
  const t = wordsIn('changes', language);
  const [first] = found;
  if (!first) return t('none', { from, to });
  const { series, growth } = first;
  const sign = signOf(growth.value);
  if (sign === 0) return t('title', { from, to });
  const name = seriesName(asked.ground.cube.dataset, series, undefined, language);
  const words = { from, to, name, rate: formatRate(growth) };
  const finding = sign > 0 ? t('up', words) : t('down', words);
  return growth.printed === undefined ? t('computed', { finding }) : finding;
};

/** The finding says between which years; the headline the largest change with its rate. */
export const changesWords = (answer: ChangesAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('changes', language);
  const { from, to, isEmpty } = answer;
  return {
    finding: t('title', { from, to }),
    headline: findingOf(answer, language),
    measured: isEmpty ? undefined : t('rule'),
    notes: [],
  };
};
