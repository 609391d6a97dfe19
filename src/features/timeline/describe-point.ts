import type { TFunction } from 'i18next';
import type { SeriesPoint } from '../../crossfilter/build-series';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { SourceTitles } from '../../figures/figure-details';
import { figureWords } from '../../figures/unit-of';
import { formatGrowth } from '../../i18n/format-growth';
import { formatPlace } from '../../i18n/format-place';
import { seriesName } from './to-timeline-model';

/** What a tooltip says of one point: its name and year, figure, growth, how it was computed, and its source place. */
export interface PointWords {
  readonly title: string;
  readonly rows: readonly string[];
  readonly note?: string | undefined;
}

const howWords = (
  t: TFunction<'figure'>,
  point: SeriesPoint,
  language: Language,
): string | undefined => {
  const [observation] = point.from;
  if (!observation) return undefined;
  if (point.how === 'sum') return t('sum', { count: point.from.length });
  if (point.how === 'derived') return observation.derivation?.[language] ?? t('derived');
  if (point.how === 'growth' && observation.growth) {
    return t('fromGrowth', {
      year: observation.time,
      growth: formatGrowth(observation.growth),
    });
  }
  return observation.growth
    ? t('growthPrinted', { growth: formatGrowth(observation.growth) })
    : undefined;
};

/** Words for one point of the chosen series; undefined where the series has no figure in that year. */
export const describePoint = (
  t: TFunction<'figure'>,
  dataset: Dataset,
  titles: SourceTitles,
  { series, split }: ChosenSeries,
  at: { readonly id: string; readonly year: string },
  language: Language,
): PointWords | undefined => {
  const own = series.find((each) => each.id === at.id);
  const point = own?.points.find((each) => String(each.year) === at.year);
  if (!own || !point) return undefined;
  const source = point.from[0]?.source;
  const how = howWords(t, point, language);
  const figure = figureWords(dataset, own.indicator, point, language).text;
  const place =
    source && `${titles.get(source.id)?.[language] ?? source.id} ${formatPlace(language, source)}`;
  return {
    title: `${seriesName(dataset, own, split, language)} · ${at.year}`,
    rows: how ? [figure, how] : [figure],
    note: place,
  };
};
