import type { TFunction } from 'i18next';
import type { Verdict } from '../../crossfilter/apply-filter';
import type { Series } from '../../crossfilter/build-series';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import { latestChange } from '../../crossfilter/latest-change';
import { isBroken } from '../../domain/break';
import { checkGrowth } from '../../domain/check-growth';
import type { Dataset } from '../../domain/dataset';
import { isComparable } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import { signOf } from '../../domain/show-decimal';
import { partName } from '../../figures/figure-name';
import { figureWords } from '../../figures/unit-of';
import { formatRate } from '../../i18n/format-growth';
import { seriesName } from './to-timeline-model';

/** The name of a series; a sum of parts names them. */
const nameOf = (
  t: TFunction<'timeline'>,
  dataset: Dataset,
  series: Series,
  language: Language,
): string => {
  const name = seriesName(dataset, series, undefined, language);
  const last = series.points.at(-1);
  if (last?.how !== 'sum') return name;
  const parts = last.from.map(({ codes }) => partName(dataset, codes, language));
  return t('headline.sum', { name, parts: parts.join(' + ') });
};

/** The change to the last point: the printed rate where the report prints one, of which a hedged one, and one that the printed values contradict, is not told in words; else the computed one. */
const toldChange = (dataset: Dataset, series: Series) => {
  const last = series.points.at(-1);
  const indicator = dataset.indicatorById.get(series.indicator);
  const figure = last?.how === 'printed' ? last.from[0] : undefined;
  if (!last || !indicator) return undefined;
  if (!figure?.growth) {
    const change = latestChange(indicator, series);
    return change && { ...change, computed: true };
  }
  const { growth } = figure;
  const since = last.year - 1;
  const verdict = checkGrowth(figure, dataset.observationByReference, dataset.breaks);
  if (growth.hedge || verdict?.kind === 'differs' || !isComparable(indicator)) return undefined;
  return isBroken(series.breaks, since, last.year) ? undefined : { since, growth, computed: false };
};

const oneSeries = (
  t: TFunction<'timeline'>,
  dataset: Dataset,
  series: Series,
  language: Language,
): string => {
  const last = series.points.at(-1);
  const name = nameOf(t, dataset, series, language);
  if (!last) return name;
  const figure = figureWords(dataset, series.indicator, last, language).text;
  // The year of a case's figure is that of the report, not of the facts.
  if (dataset.indicatorById.get(series.indicator)?.kind === 'amount-in-case')
    return t('headline.case', { name, figure });
  const change = toldChange(dataset, series);
  const sign = change ? signOf(change.growth.value) : 0;
  if (!change || sign === 0) return t('headline.one', { name, year: last.year, figure });
  const rate = formatRate(change.growth);
  const words = { name, year: last.year, figure, before: change.since, rate };
  const finding = sign > 0 ? t('headline.up', words) : t('headline.down', words);
  return change.computed ? t('headline.computed', { finding }) : finding;
};

/**
 * What the chart shows in words, with its number. `lead` is the emphasised series of several; else the first speaks, the
 * largest of a split. With a `verdict` that leaves the indicator only as a whole the words say so.
 */
export const timelineHeadline = (
  t: TFunction<'timeline'>,
  dataset: Dataset,
  { series, split }: Pick<ChosenSeries, 'series' | 'split'>,
  lead: Series | undefined,
  language: Language,
  verdict?: Verdict,
): string => {
  const [first] = series;
  if (!first) return t('title');
  const found = oneSeries(t, dataset, lead ?? first, language);
  const finding =
    verdict?.kind === 'whole' && !split ? t('headline.whole', { finding: found }) : found;
  if (split || series.length === 1) return finding;
  return t('headline.several', { finding, count: series.length - 1 });
};
