import type { Change } from '../../crossfilter/find-changes';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { figureWords } from '../../wording/figure-words';

/** The figures of a change, from the earlier to the later. */
export const changeFigures = (
  dataset: Dataset,
  { series, from, to }: Change,
  language: Language,
): string =>
  [from, to]
    .map((point) => figureWords(dataset, series.indicator, point, language).text)
    .join(' → ');
