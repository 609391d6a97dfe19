import type { TFunction } from 'i18next';
import type { Series, SeriesPoint } from '../../crossfilter/build-series';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import { isBroken } from '../../domain/break';
import type { Dataset } from '../../domain/dataset';
import { isRealChange, toGrowth } from '../../domain/interval';
import type { Language } from '../../domain/language';
import { signOf } from '../../domain/show-decimal';
import { figureWords } from '../../figures/unit-of';
import { formatRate } from '../../i18n/format-growth';
import { seriesName } from './to-timeline-model';

/** The change to the last point: the printed rate where the report prints one, else computed; undefined where rounding hides it, and of scores and shares, whose change is no rate. */
const lastChange = (dataset: Dataset, series: Series, before: SeriesPoint, last: SeriesPoint) => {
  if (isBroken(series.breaks, before.year, last.year)) return undefined;
  const kind = dataset.indicatorById.get(series.indicator)?.kind;
  const printed = last.how === 'printed' ? last.from[0]?.growth : undefined;
  if (printed && before.year === last.year - 1) return printed.hedge ? undefined : printed;
  if (kind === 'score' || kind === 'share') return undefined;
  const growth = toGrowth(before, last);
  return growth && isRealChange(growth) ? growth : undefined;
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
  const before = series.points.at(-2);
  const change = before && lastChange(dataset, series, before, last);
  const sign = change ? signOf(change.value) : 0;
  if (!before || !change || sign === 0) return t('headline.one', { name, year: last.year, figure });
  const rate = formatRate(change);
  const words = { name, year: last.year, figure, before: before.year, rate };
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
