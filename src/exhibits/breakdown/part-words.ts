import type { Amount } from '../../domain/amount';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import type { FigureWords, ShownFigure } from '../../wording/format-figure';

/** A sum, a remainder or a part in the unit of an indicator, marked as computed. */
export const computedWords = (
  dataset: Dataset,
  indicator: string,
  { value, step, hedge }: Amount & Pick<ShownFigure, 'hedge'>,
  language: Language,
): FigureWords => {
  const words = figureWords(dataset, indicator, { value, step, hedge }, language);
  return { ...words, text: wordsIn('breakdown', language)('computed', { figure: words.text }) };
};

/** A part or a total in the unit of its indicator, marked as computed where the data hold it as that. */
export const partWords = (dataset: Dataset, part: Observation, language: Language): FigureWords =>
  (part.status === 'E' ? computedWords : figureWords)(dataset, part.indicator, part, language);
