import type {
  TimelineBreak,
  TimelineModel,
  TimelinePoint,
  TimelineSeries,
} from '../../charts/model/timeline-model';
import type { Series, SeriesPoint } from '../../crossfilter/build-series';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import { type Measure, measureSeries } from '../../crossfilter/measure-series';
import type { Break } from '../../domain/break';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { isLater } from '../../domain/observation';
import { laterMark, withYear } from '../../wording/format-figure';
import { formatGrowth, formatIndex } from '../../wording/format-growth';
import { codeColor, seriesColors } from '../series-color';
import { seriesName } from '../../wording/series-name';
import { figureWords } from '../../wording/figure-words';

/** Every year from the first to the last point of any series; a year without a figure is a gap. */
export const yearsOf = (series: readonly Series[]): readonly number[] => {
  const years = series.flatMap((each) => each.points.map((point) => point.year));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
};

/** A break of one series, by its id, with the mark under which its reason stands. */
export interface NumberedBreak extends Break {
  readonly id: string;
  readonly mark: string;
}

/** How the series are drawn. `base` is the year that is 100 in an index, one of `bases`. */
export interface Drawing {
  readonly measure: Measure;
  readonly base: number | undefined;
  readonly bases: readonly number[];
  readonly scale: TimelineModel['scale'];
  readonly stacked: boolean;
  readonly isMuted: (series: Series) => boolean;
  /** The breaks of all series that are shown, also where each has a chart of its own: one reason has one number. */
  readonly breaks: readonly NumberedBreak[];
}

/** What a chart has as the one beside it has: the same years, and values that its axis reaches too. */
export interface Frame {
  readonly years?: readonly number[] | undefined;
  readonly values?: readonly number[] | undefined;
}

/** A point's value in words of the measure: with its unit, as an index, or as a rate with its sign. */
export const pointWords = (
  dataset: Dataset,
  indicator: string,
  point: SeriesPoint,
  measure: Measure,
  language: Language,
): string => {
  if (measure === 'index') return formatIndex(point.value) + laterMark(language, point);
  if (measure === 'yoy') return formatGrowth(point) + laterMark(language, point);
  return figureWords(dataset, indicator, point, language).text;
};

const toNumber = (measure: Measure, value: string): number =>
  measure === 'yoy' ? Number(value) * 100 : Number(value);

const toTimelinePoint = (
  dataset: Dataset,
  series: Series,
  point: SeriesPoint,
  measure: Measure,
  language: Language,
): TimelinePoint => {
  const bound = (value: string | undefined) =>
    value === undefined ? undefined : toNumber(measure, value);
  return {
    value: toNumber(measure, point.value),
    computed: point.how !== 'printed',
    later: isLater(point),
    label: pointWords(dataset, series.indicator, point, measure, language),
    hedge: point.hedge,
    low: bound(point.low),
    high: bound(point.high),
  };
};

const MARKS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The breaks that lie within the years of the series, numbered in their order; the same reason has one number. */
export const numberBreaks = (series: readonly Series[]): readonly NumberedBreak[] => {
  const years = yearsOf(series);
  const [first = 0, last = 0] = [years.at(0), years.at(-1)];
  const all = series.flatMap(({ id, breaks }) =>
    breaks
      .filter(({ between }) => between[0] >= first && between[1] <= last)
      .map((each) => ({ id, ...each })),
  );
  const keys = [
    ...new Set(all.map(({ between, reason }) => `${between.join('/')} ${reason.en}`)),
  ].toSorted();
  return all.map((each) => ({
    ...each,
    mark: MARKS.charAt(keys.indexOf(`${each.between.join('/')} ${each.reason.en}`)) || '*',
  }));
};

/** Those of the numbered breaks that cut one of these series within the years drawn. */
const toBreaks = (
  numbered: readonly NumberedBreak[],
  series: readonly Series[],
  years: readonly number[],
): readonly TimelineBreak[] => {
  const [first = 0, last = 0] = [years.at(0), years.at(-1)];
  return numbered
    .filter(
      ({ id, between }) =>
        between[0] >= first && between[1] <= last && series.some((each) => each.id === id),
    )
    .map(({ id, between, mark }) => ({
      seriesId: id,
      between: [String(between[0]), String(between[1])],
      mark,
    }));
};

/** A series in the measure in which it is drawn; without points where its years may not be compared. */
export const toMeasured = (
  dataset: Dataset,
  series: Series,
  { measure, base }: Pick<Drawing, 'measure' | 'base'>,
): Series => {
  const indicator = dataset.indicatorById.get(series.indicator);
  if (measure === 'absolute') return series;
  return indicator ? measureSeries(indicator, series, measure, base) : { ...series, points: [] };
};

/** The chart model of the chosen series: years as categories, gaps as null, labels worded, lines cut at breaks. */
export const toTimelineModel = (
  dataset: Dataset,
  { series, split }: Pick<ChosenSeries, 'series' | 'split'>,
  language: Language,
  { measure, base, scale, stacked, isMuted, breaks }: Drawing,
  frame?: Frame,
): TimelineModel => {
  const measured = series.map((each) => toMeasured(dataset, each, { measure, base }));
  const years = frame?.years ?? yearsOf(measured);
  const colors = seriesColors(dataset, series);
  const toDrawn = (each: Series, index: number): TimelineSeries => {
    const points = years.map((year) => {
      const point = each.points.find((own) => own.year === year);
      return point ? toTimelinePoint(dataset, each, point, measure, language) : null;
    });
    const name = seriesName(dataset, each, split, language);
    const at = points.findLastIndex((point) => point !== null);
    const value = points[at]?.label ?? '';
    const isLate = at === years.length - 1 || at < 0;
    const last = isLate ? value : withYear(language, value, String(years[at]));
    const bars = dataset.indicatorById.get(each.indicator)?.display === 'bars';
    return {
      id: each.id,
      name,
      color: split
        ? codeColor(dataset, split, each.codes[split] ?? '')
        : (colors[index] ?? 'accent'),
      muted: isMuted(each),
      kind: bars ? 'bar' : 'line',
      points,
      endLabel: series.length === 1 ? last : `${name} ${last}`,
    };
  };
  return {
    years: years.map(String),
    breaks: toBreaks(breaks, series, years),
    form: stacked ? 'stacked' : 'lines',
    measure,
    scale,
    series: measured.map(toDrawn),
    ...(frame?.values && { reach: frame.values }),
  };
};
