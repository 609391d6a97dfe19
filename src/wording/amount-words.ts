import { type Amount, isBelowStep, toSize, toStep } from '../domain/amount';
import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/language';
import { wordsIn } from '../i18n/words';
import { figureWords } from './figure-words';
import type { ShownFigure } from './format-figure';
import './checks';

/** A computed amount in the unit of an indicator, with no digit finer than it is known. */
export const amountWords = (
  dataset: Dataset,
  indicator: string,
  amount: Amount & Pick<ShownFigure, 'hedge'>,
  language: Language,
): string => figureWords(dataset, indicator, { ...amount, ...toStep(amount) }, language).text;

/** How far two amounts are apart, without a sign; below the step that both are known to, that it is less. */
export const differenceWords = (
  dataset: Dataset,
  indicator: string,
  difference: Amount,
  language: Language,
): string => {
  if (!isBelowStep(difference))
    return amountWords(dataset, indicator, toSize(difference), language);
  const { step } = difference;
  const amount = amountWords(dataset, indicator, { value: step, step }, language);
  return wordsIn('checks', language)('lessThan', { amount });
};
