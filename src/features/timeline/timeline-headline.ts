import type { TFunction } from 'i18next';
import type { Series } from '../../crossfilter/build-series';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import { latestChange } from '../../crossfilter/latest-change';
import { isBroken } from '../../domain/break';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { signOf } from '../../domain/show-decimal';
import { figureWords } from '../../figures/unit-of';
import { formatRate } from '../../i18n/format-growth';
import { seriesName } from './to-timeline-model';

/** The change to the last point: the printed rate where the report prints one, of which a hedged one is not told in words; else the computed one. */
const toldChange = (dataset: Dataset, series: Series) => {
  const last = series.points.at(-1);
  const growth = last?.how === 'printed' ? last.from[0]?.growth : undefined;
  if (!last || !growth)
    return latestChange(dataset.indicatorById.get(series.indicator)?.kind, series);
  const since = last.year - 1;
  return growth.hedge || isBroken(series.breaks, since, last.year) ? undefined : { since, growth };
};

const oneSeries = (
  t: TFunction<'timeline'>,
  dataset: Dataset,
  series: Series,
  language: Language,
): string => {
  const last = series.points.at(-1);
  const name = seriesName(dataset, series, undefined, language);
  if (!last) return name;
  const figure = figureWords(dataset, series.indicator, last, language).text;
  const change = toldChange(dataset, series);
  const sign = change ? signOf(change.growth.value) : 0;
  if (!change || sign === 0) return t('headline.one', { name, year: last.year, figure });
  const rate = formatRate(change.growth);
  const words = { name, year: last.year, figure, before: change.since, rate };
  return sign > 0 ? t('headline.up', words) : t('headline.down', words);
};

/** What the chart shows in words, with its number. `lead` is the emphasised series of several; else the first speaks, the largest of a split. */
export const timelineHeadline = (
  t: TFunction<'timeline'>,
  dataset: Dataset,
  { series, split }: Pick<ChosenSeries, 'series' | 'split'>,
  lead: Series | undefined,
  language: Language,
): string => {
  const [first] = series;
  if (!first) return t('title');
  const finding = oneSeries(t, dataset, lead ?? first, language);
  if (split || series.length === 1) return finding;
  return t('headline.several', { finding, count: series.length - 1 });
};
