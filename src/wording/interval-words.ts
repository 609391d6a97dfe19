import type { Dataset } from '../domain/dataset';
import type { Observation } from '../domain/observation';
import { isMultiple, powerOf } from '../domain/show-decimal';
import type { Language } from '../domain/language';
import { figureWords } from './figure-words';

/** A step one digit finer: the bounds of a rounded figure lie half a step beside it ("1000" → "100", "0.01" → "0.001"). */
export const finerStep = (step: string): string => {
  const power = powerOf(step) - 1;
  return power >= 0 ? `1${'0'.repeat(power)}` : `0.${'0'.repeat(-power - 1)}1`;
};

/** A bound of a figure's true value in words, with the digit that its rounding adds, and none that it does not. */
export const boundWords = (
  dataset: Dataset,
  { indicator, step }: Pick<Observation, 'indicator' | 'step'>,
  bound: string,
  language: Language,
): string => {
  const own = isMultiple(bound, step) ? step : finerStep(step);
  return figureWords(dataset, indicator, { value: bound, step: own }, language).text;
};
