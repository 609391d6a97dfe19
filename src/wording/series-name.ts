import type { Series } from '../crossfilter/build-series';
import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/language';
import { partName } from './figure-name';

/** The name of a series beside its line: the part where an indicator is split, else the indicator with its part. */
export const seriesName = (
  dataset: Dataset,
  series: Series,
  split: string | undefined,
  language: Language,
): string => {
  const part = partName(dataset, series.codes, language);
  const name = dataset.indicatorById.get(series.indicator)?.name[language] ?? series.indicator;
  if (split) return part;
  return part ? `${name} · ${part}` : name;
};
