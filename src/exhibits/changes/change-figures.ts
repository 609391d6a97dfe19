import type { SeriesPoint } from '../../crossfilter/build-series';
import type { Change } from '../../crossfilter/find-changes';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import './words';

/**
 * The figures of a change, from the earlier to the later. One that the report does not print is marked; one that was
 * computed from the very rate beside it says so, for it confirms nothing.
 */
export const changeFigures = (
  dataset: Dataset,
  { series, from, to, circular }: Change,
  language: Language,
): string => {
  const t = wordsIn('changes', language);
  const words = (point: SeriesPoint): string => {
    const figure = figureWords(dataset, series.indicator, point, language).text;
    if (point.how === 'printed') return figure;
    return point === circular ? t('fromRate', { figure }) : t('figureComputed', { figure });
  };
  return `${words(from)} → ${words(to)}`;
};
