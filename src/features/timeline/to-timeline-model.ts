import type { TimelineModel, TimelinePoint } from '../../charts/timeline-model';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import type { Series, SeriesPoint } from '../../crossfilter/build-series';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { partName } from '../../figures/figure-name';
import { codeColor, INDICATOR_COLORS } from '../../figures/series-color';
import { figureWords } from '../../figures/unit-of';

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

/** Every year from the first to the last point of any series; a year without a figure is a gap. */
export const yearsOf = (series: readonly Series[]): readonly number[] => {
  const years = series.flatMap((each) => each.points.map((point) => point.year));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
};

const toTimelinePoint = (
  dataset: Dataset,
  indicator: string,
  point: SeriesPoint,
  language: Language,
): TimelinePoint => ({
  value: Number(point.value),
  computed: point.how !== 'printed',
  label: figureWords(dataset, indicator, point, language).text,
  ...(point.hedge ? { hedge: point.hedge } : {}),
  ...(point.low === undefined ? {} : { low: Number(point.low) }),
  ...(point.high === undefined ? {} : { high: Number(point.high) }),
});

interface Emphasis {
  readonly isMuted: (series: Series) => boolean;
}

/** The chart model of the chosen series: years as categories, gaps as null, labels worded. */
export const toTimelineModel = (
  dataset: Dataset,
  { series, split }: ChosenSeries,
  language: Language,
  { isMuted }: Emphasis,
): TimelineModel => {
  const years = yearsOf(series);
  return {
    years: years.map(String),
    breaks: [],
    form: 'lines',
    measure: 'absolute',
    scale: 'linear',
    series: series.map((each, index) => {
      const points = years.map((year) => {
        const point = each.points.find((own) => own.year === year);
        return point ? toTimelinePoint(dataset, each.indicator, point, language) : null;
      });
      const name = seriesName(dataset, each, split, language);
      const last = points.findLast((point) => point !== null);
      return {
        id: each.id,
        name,
        color: split
          ? codeColor(dataset, split, each.codes[split] ?? '')
          : (INDICATOR_COLORS[index % INDICATOR_COLORS.length] ?? 'accent'),
        muted: isMuted(each),
        kind: 'line',
        points,
        endLabel: series.length === 1 ? '' : `${name} ${last?.label ?? ''}`,
      };
    }),
  };
};
