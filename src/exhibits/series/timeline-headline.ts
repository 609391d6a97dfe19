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
import type { Observation } from '../../domain/observation';
import { signOf } from '../../domain/show-decimal';
import { namesOfSum } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { formatRate } from '../../wording/format-growth';
import { seriesName } from '../../wording/series-name';
import './words';

/** The name of what is computed as a sum, with its parts where there is room for them. */
export const sumName = (
  t: TFunction<'series'>,
  dataset: Dataset,
  name: string,
  parts: readonly Observation[],
  language: Language,
): string => {
  const names = namesOfSum(dataset, parts, language);
  return names
    ? t('headline.sum', { name, parts: names })
    : t('headline.sumMany', { name, count: parts.length });
};

/** A figure with its year; that of a case without one, for its year is that of the report, not of the facts. */
export const plainHeadline = (
  t: TFunction<'series'>,
  dataset: Dataset,
  indicator: string,
  words: { readonly name: string; readonly year: number | string; readonly figure: string },
): string =>
  dataset.indicatorById.get(indicator)?.kind === 'amount-in-case'
    ? t('headline.case', words)
    : t('headline.one', words);

/**
 * The change to the last point: the printed rate where the report prints one, of which a hedged one, and one that the
 * printed values contradict, is not told in words; else the computed one.
 */
const toldChange = (dataset: Dataset, series: Series) => {
  const last = series.points.at(-1);
  const indicator = dataset.indicatorById.get(series.indicator);
  const figure = last?.how === 'printed' ? last.from[0] : undefined;
  if (!last || !indicator || indicator.kind === 'amount-in-case') return undefined;
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
  t: TFunction<'series'>,
  dataset: Dataset,
  series: Series,
  language: Language,
): string => {
  const last = series.points.at(-1);
  const plain = seriesName(dataset, series, undefined, language);
  if (!last) return plain;
  const words = {
    name: last.how === 'sum' ? sumName(t, dataset, plain, last.from, language) : plain,
    year: last.year,
    figure: figureWords(dataset, series.indicator, last, language).text,
  };
  const change = toldChange(dataset, series);
  const sign = change ? signOf(change.growth.value) : 0;
  if (!change || sign === 0) return plainHeadline(t, dataset, series.indicator, words);
  const told = { ...words, before: change.since, rate: formatRate(change.growth) };
  const finding = sign > 0 ? t('headline.up', told) : t('headline.down', told);
  return change.computed ? t('headline.computed', { finding }) : finding;
};

/**
 * What the chart shows in words, with its number. `lead` is the emphasised series of several; else the first speaks, the
 * largest of a split. With a `verdict` that leaves the indicator only as a whole the words say so.
 */
export const timelineHeadline = (
  t: TFunction<'series'>,
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
