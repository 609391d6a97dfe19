import { breaksOf, cutAtBreaks } from '../../charts/model/cut-at-breaks';
import type { TimelineModel, TimelineSeries } from '../../charts/model/timeline-model';
import { toDrawnSeries } from '../../charts/model/to-drawn-series';
import type { Language } from '../../domain/language';
import { seriesName } from '../../wording/series-name';
import { inBoth } from '../both-languages';
import type { ChartModel, ModelPoint, ModelSeries, PictureModel } from '../picture-model';
import type { SeriesAnswer } from './answer';
import { toTimelineModel } from './to-timeline-model';
import { type Drawn, toDrawn } from './use-timeline';

type Models = Readonly<Record<Language, TimelineModel>>;

/** Digits that a number holds exactly: a rate times a hundred must not end in those of its rounding. */
const DIGITS = 15;

const tidy = (value: number): number => Number(value.toPrecision(DIGITS));

const marksOf = (model: TimelineModel, { id }: TimelineSeries): ReadonlyMap<string, string> =>
  new Map(breaksOf(model.breaks, id, false).map(({ between, mark }) => [between[1], mark]));

const toSeries = (models: Models, at: number): ModelSeries | undefined => {
  const drawn = toDrawnSeries(models.zh)[at];
  const other = models.en.series[at];
  if (!drawn || !other) return undefined;
  const { series, shape, points } = drawn;
  const { years, breaks } = models.zh;
  const marks = marksOf(models.zh, series);
  const isLine = shape === 'line' || shape === 'dots';
  return {
    name: { zh: series.name, en: other.name },
    color: series.color,
    shape: shape === 'area' ? 'bar' : shape,
    muted: series.muted,
    points: points.map((placed, place): ModelPoint | null => {
      if (!placed) return null;
      const { value, computed, later, hedge, label } = placed.point;
      const mark = isLine ? marks.get(years[place] ?? '') : undefined;
      const words = { zh: label, en: other.points[place]?.label ?? label };
      return { value: tidy(value), computed, later, hedge, label: words, mark };
    }),
    cuts: cutAtBreaks(years, breaksOf(breaks, series.id, false))
      .map(({ start }) => start)
      .filter((start) => start > 0),
    end: { zh: series.endLabel, en: other.endLabel },
  };
};

const toChart = (
  { dataset, series, split, drawing, frame }: Drawn,
  isTitled: boolean,
): ChartModel | undefined => {
  const models = {
    zh: toTimelineModel(dataset, { series, split }, 'zh', drawing, frame),
    en: toTimelineModel(dataset, { series, split }, 'en', drawing, frame),
  };
  const { years, form, scale, measure } = models.zh;
  const [first] = series;
  if (years.length === 0 || !first) return undefined;
  return {
    title: isTitled ? inBoth((language) => seriesName(dataset, first, split, language)) : undefined,
    categories: years.map((year) => inBoth(() => year)),
    series: models.zh.series.flatMap((_, at) => toSeries(models, at) ?? []),
    form: form === 'stacked' && scale === 'linear' ? 'stacked' : 'columns',
    scale,
    measure,
    ...(frame?.values?.length && {
      least: Math.min(...frame.values),
      most: Math.max(...frame.values),
    }),
  };
};

/** The series as charts of lines that are cut at breaks; undefined where a table is asked for or there is nothing to draw. */
export const seriesModel = (answer: SeriesAnswer): PictureModel | undefined => {
  if (answer.isEmpty || answer.asked.spec.chart.show === 'table') return undefined;
  const charts = toDrawn(answer).flatMap((drawn) => toChart(drawn, answer.multiples) ?? []);
  return charts.length > 0 ? { kind: 'charts', charts } : undefined;
};
