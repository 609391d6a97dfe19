import type { Comparison } from '../domain/compare-figures';
import type { Dataset } from '../domain/dataset';
import type { Computed } from '../domain/interval';
import type { Language } from '../domain/language';
import { signOf, toScaledDigits } from '../domain/show-decimal';
import { wordsIn } from '../i18n/words';
import { figureWords, unitOf } from './figure-words';
import { formatGrowth } from './format-growth';
import { incomparableWords } from './incomparable';
import './words';

/** A difference in the unit of its indicator; that of a percentage in percentage points. */
const differenceWords = (
  dataset: Dataset,
  indicator: string,
  difference: Computed,
  language: Language,
): string => {
  const { value, step } = difference;
  if (unitOf(dataset, indicator)?.short?.en !== '%')
    return figureWords(dataset, indicator, difference, language).text;
  const sign = signOf(value) < 0 ? '−' : '+';
  const digits = toScaledDigits(value.replace('-', ''), step, 0, true);
  return wordsIn('figure', language)('points', { sign, digits });
};

/** A change in words, its rate marked where it is computed; or why there is none, with the difference where one may still be stated. */
export const changeWords = (
  dataset: Dataset,
  indicator: string,
  comparison: Comparison,
  language: Language,
): string => {
  const t = wordsIn('figure', language);
  const { difference } = comparison;
  const beside = difference && differenceWords(dataset, indicator, difference, language);
  if (!comparison.ok) {
    const why = incomparableWords(comparison.why, language);
    return beside ? `${beside} (${why})` : why;
  }
  const { growth } = comparison;
  const rate = formatGrowth(growth);
  const words = growth.printed === undefined ? t('growthIs', { growth: rate }) : rate;
  return beside ? `${words} (${beside})` : words;
};
