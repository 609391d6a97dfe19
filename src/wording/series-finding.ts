import type { Verdict } from '../crossfilter/apply-filter';
import type { Series, SeriesPoint } from '../crossfilter/build-series';
import type { ChosenSeries } from '../crossfilter/choose-series';
import { joinedTail } from '../crossfilter/joined-tail';
import { latestChange } from '../crossfilter/latest-change';
import { type Measure, measureSeries } from '../crossfilter/measure-series';
import type { Dataset } from '../domain/dataset';
import { toDifference } from '../domain/interval';
import type { Language } from '../domain/language';
import type { Observation } from '../domain/observation';
import { signOf } from '../domain/show-decimal';
import { wordsIn } from '../i18n/words';
import { namesOfSum, partName } from './figure-name';
import { figureInSentence } from './figure-in-sentence';
import { figureWords } from './figure-words';
import { laterMark } from './format-figure';
import { formatIndex, formatRate } from './format-growth';
import { seriesName } from './series-name';
import './headline';
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
 * What is shown of series: the measure and its base year, none for the figures themselves; of a split the parts that are
 * emphasised, and their sum where they may be added up.
 */
export interface ShownSeries extends Pick<ChosenSeries, 'series' | 'split'> {
  readonly measure?: Measure | undefined;
  readonly base?: number | undefined;
  readonly selected?: readonly Series[] | undefined;
  readonly sum?: Series | undefined;
}

/** Parts, and indicators, that one sentence can name with their numbers. */
const MOST_PARTS = 3;
const MOST_INDICATORS = 2;

/** A rate, which says that it is computed where the report does not print it. */
const rateWords = (
  rate: Parameters<typeof formatRate>[0],
  isPrinted: boolean,
  language: Language,
) =>
  isPrinted
    ? formatRate(rate)
    : wordsIn('headline', language)('computed', { finding: formatRate(rate) });

/** A point of an index, and one of growth: what rests on a figure announced later says so. */
const indexWords = (point: SeriesPoint, language: Language) =>
  formatIndex(point.value) + laterMark(language, point);
const pointRate = (point: SeriesPoint, language: Language) =>
  rateWords(point, point.how === 'printed', language) + laterMark(language, point);

/** The figure of a point; that of a sum is said to be computed where its parts are named. */
const figureOf = (dataset: Dataset, series: Series, point: SeriesPoint, language: Language) => {
  const figure = figureInSentence(dataset, series.indicator, point, language);
  const isMarked = point.how === 'growth' || point.how === 'derived';
  return isMarked ? wordsIn('headline', language)('computed', { finding: figure }) : figure;
};

/** The last point of a series as it is drawn; undefined where nothing of it is. */
const lastDrawn = (
  dataset: Dataset,
  series: Series,
  { measure = 'absolute', base }: ShownSeries,
): SeriesPoint | undefined => {
  const indicator = dataset.indicatorById.get(series.indicator);
  return indicator && measureSeries(indicator, series, measure, base).points.at(-1);
};

/** By how many points a score lies over that of the year before, where the two are joined. */
const pointsSince = (series: Series): ReturnType<typeof toDifference> => {
  const [before, last] = joinedTail(series).slice(-2);
  return before && last && before.year === last.year - 1 ? toDifference(before, last) : undefined;
};

const scoreWords = (
  dataset: Dataset,
  series: Series,
  words: { readonly name: string; readonly year: number; readonly figure: string },
  language: Language,
): string | undefined => {
  const points = pointsSince(series);
  const sign = points ? signOf(points.value) : 0;
  if (!points || sign === 0) return undefined;
  const { step } = points;
  const shown = { value: points.value.replace('-', ''), step };
  const { text } = figureWords(dataset, series.indicator, shown, language);
  const found = { ...words, before: words.year - 1, points: text };
  const t = wordsIn('headline', language);
  return sign > 0 ? t('higher', found) : t('lower', found);
};

/** The year that the change of a series is from; undefined where it has none. */
const sinceOf = (dataset: Dataset, series: Series): number | undefined => {
  const indicator = dataset.indicatorById.get(series.indicator);
  return indicator && latestChange(indicator, series, dataset.observationByReference)?.since;
};

/** What a series shows; `after` is the sentence of another with the same years, which need not be said twice. */
const inFigures = (
  dataset: Dataset,
  series: Series,
  language: Language,
  after?: Series,
): string => {
  const t = wordsIn('headline', language);
  const last = series.points.at(-1);
  const plain = seriesName(dataset, series, undefined, language);
  if (!last) return plain;
  const words = {
    name: last.how === 'sum' ? sumName(dataset, plain, last.from, language) : plain,
    year: last.year,
    figure: figureOf(dataset, series, last, language),
  };
  const indicator = dataset.indicatorById.get(series.indicator);
  const change = indicator && latestChange(indicator, series, dataset.observationByReference);
  if (indicator?.kind === 'score') {
    const said = scoreWords(dataset, series, words, language);
    if (said !== undefined) return said;
  }
  const sign = change ? signOf(change.growth.value) : 0;
  if (!change || sign === 0) return plainHeadline(dataset, series.indicator, words, language);
  const rate = rateWords(change.growth, change.growth.printed !== undefined, language);
  const found = { ...words, before: change.since, rate };
  if (after?.points.at(-1)?.year === last.year && sinceOf(dataset, after) === change.since)
    return sign > 0 ? t('upToo', found) : t('downToo', found);
  return sign > 0 ? t('up', found) : t('down', found);
};

/** What one series shows, in the measure in which it is drawn. */
const oneSeries = (
  dataset: Dataset,
  series: Series,
  shown: ShownSeries,
  language: Language,
  after?: Series,
): string => {
  const { measure = 'absolute', base } = shown;
  const last = lastDrawn(dataset, series, shown);
  if (measure === 'absolute' || !last) return inFigures(dataset, series, language, after);
  const t = wordsIn('headline', language);
  const { year } = last;
  const name = seriesName(dataset, series, undefined, language);
  if (measure === 'index')
    return t('index', { name, year, index: indexWords(last, language), base: base ?? '' });
  const words = {
    name,
    year,
    before: year - 1,
    rate: pointRate(last, language),
  };
  const sign = signOf(last.value);
  if (sign === 0)
    return last.how === 'printed' ? t('same', words) : t('computed', { finding: t('same', words) });
  return sign > 0 ? t('rose', words) : t('fell', words);
};

/** One of several emphasised parts with its number. */
const partWords = (
  dataset: Dataset,
  series: Series,
  shown: ShownSeries,
  language: Language,
): string => {
  const { measure = 'absolute' } = shown;
  const t = wordsIn('headline', language);
  const last = lastDrawn(dataset, series, shown);
  const name = partName(dataset, series.codes, language);
  if (!last) return name;
  if (measure === 'absolute')
    return t('part', { name, figure: figureOf(dataset, series, last, language) });
  if (measure === 'index') return t('partIndex', { name, index: indexWords(last, language) });
  const words = { name, rate: pointRate(last, language) };
  const sign = signOf(last.value);
  if (sign === 0) return t('partSame', words);
  return sign > 0 ? t('partRose', words) : t('partFell', words);
};

/** The emphasised parts of one year together; undefined where they are too many, or end in different years. */
const manyParts = (
  dataset: Dataset,
  shown: ShownSeries,
  language: Language,
): string | undefined => {
  const { selected = [], sum, measure = 'absolute', base } = shown;
  const [first] = selected;
  const years = new Set(selected.map((each) => lastDrawn(dataset, each, shown)?.year));
  const [year] = years;
  if (!first || selected.length < 2 || years.size > 1 || year === undefined) return undefined;
  const t = wordsIn('headline', language);
  if (selected.length > MOST_PARTS)
    return sum && measure === 'absolute' ? inFigures(dataset, sum, language) : undefined;
  const words = {
    name: dataset.indicatorById.get(first.indicator)?.name[language] ?? first.indicator,
    year,
    before: year - 1,
    base: base ?? '',
    parts: selected.map((each) => partWords(dataset, each, shown, language)).join(t('joinParts')),
  };
  if (measure === 'index') return t('partsIndex', words);
  if (measure === 'yoy') return t('partsYoy', words);
  const finding = t('parts', words);
  const total = sum?.points.find((point) => point.year === year);
  return sum && total
    ? t('together', { finding, sum: figureInSentence(dataset, sum.indicator, total, language) })
    : finding;
};

/**
 * What series show in words, with its number, in the measure in which they are drawn. `lead` is the emphasised series of
 * several; else the first speaks, the largest of a split. With a `verdict` that leaves the indicator only as a whole the
 * words say so. Empty for no series.
 */
export const seriesFinding = (
  dataset: Dataset,
  shown: ShownSeries,
  lead: Series | undefined,
  language: Language,
  verdict?: Verdict,
): string => {
  const t = wordsIn('headline', language);
  const { series, split } = shown;
  const [first] = series;
  if (!first) return '';
  const parts = split ? manyParts(dataset, shown, language) : undefined;
  if (parts !== undefined) return parts;
  const isPair = !split && series.length > 1 && series.length <= MOST_INDICATORS;
  const found = (isPair ? series : [lead ?? first])
    .map((each, at, all) => oneSeries(dataset, each, shown, language, all[at - 1]))
    .join(t('joinSeries'));
  const finding = verdict?.kind === 'whole' && !split ? t('whole', { finding: found }) : found;
  if (split || isPair || series.length === 1) return finding;
  return t('several', { finding, count: series.length - 1 });
};
