import type { Verdict } from '../crossfilter/apply-filter';
import type { Series } from '../crossfilter/build-series';
import type { ChosenSeries } from '../crossfilter/choose-series';
import { latestChange } from '../crossfilter/latest-change';
import { isBroken } from '../domain/break';
import { checkGrowth } from '../domain/check-growth';
import type { Dataset } from '../domain/dataset';
import { isComparable } from '../domain/indicator';
import type { Language } from '../domain/language';
import type { Observation } from '../domain/observation';
import { signOf } from '../domain/show-decimal';
import { wordsIn } from '../i18n/words';
import { namesOfSum } from './figure-name';
import { figureWords } from './figure-words';
import { formatRate } from './format-growth';
import { seriesName } from './series-name';
import './words';

/** The name of what is computed as a sum, with its parts where there is room for them. */
export const sumName = (
  dataset: Dataset,
  name: string,
  parts: readonly Observation[],
  language: Language,
): string => {
  const t = wordsIn('headline', language);
  const names = namesOfSum(dataset, parts, language);
  return names ? t('sum', { name, parts: names }) : t('sumMany', { name, count: parts.length });
};

/** A figure with its year; that of a case without one, for its year is that of the report, not of the facts. */
export const plainHeadline = (
  dataset: Dataset,
  indicator: string,
  words: { readonly name: string; readonly year: number | string; readonly figure: string },
  language: Language,
): string => {
  const t = wordsIn('headline', language);
  return dataset.indicatorById.get(indicator)?.kind === 'amount-in-case'
    ? t('case', words)
    : t('one', words);
};

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

const oneSeries = (dataset: Dataset, series: Series, language: Language): string => {
  const t = wordsIn('headline', language);
  const last = series.points.at(-1);
  const plain = seriesName(dataset, series, undefined, language);
  if (!last) return plain;
  const words = {
    name: last.how === 'sum' ? sumName(dataset, plain, last.from, language) : plain,
    year: last.year,
    figure: figureWords(dataset, series.indicator, last, language).text,
  };
  const change = toldChange(dataset, series);
  const sign = change ? signOf(change.growth.value) : 0;
  if (!change || sign === 0) return plainHeadline(dataset, series.indicator, words, language);
  const told = { ...words, before: change.since, rate: formatRate(change.growth) };
  const finding = sign > 0 ? t('up', told) : t('down', told);
  return change.computed ? t('computed', { finding }) : finding;
};

/**
 * What series show in words, with its number. `lead` is the emphasised series of several; else the first speaks, the
 * largest of a split. With a `verdict` that leaves the indicator only as a whole the words say so. Empty for no series.
 */
export const seriesFinding = (
  dataset: Dataset,
  { series, split }: Pick<ChosenSeries, 'series' | 'split'>,
  lead: Series | undefined,
  language: Language,
  verdict?: Verdict,
): string => {
  const t = wordsIn('headline', language);
  const [first] = series;
  if (!first) return '';
  const found = oneSeries(dataset, lead ?? first, language);
  const finding = verdict?.kind === 'whole' && !split ? t('whole', { finding: found }) : found;
  if (split || series.length === 1) return finding;
  return t('several', { finding, count: series.length - 1 });
};
