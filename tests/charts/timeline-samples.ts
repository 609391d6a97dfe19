import { type ChartTheme, toChartSizes } from '../../src/charts/paint/chart-theme';
import { layoutTimeline } from '../../src/charts/layout/layout-timeline';
import type {
  TimelineModel,
  TimelinePoint,
  TimelineSeries,
  TimelineWords,
} from '../../src/charts/model/timeline-model';

/** The words of the axes, bare. */
export const WORDS: TimelineWords = {
  formatValue: (value) => `v${value}`,
  formatYear: (year) => `y${year}`,
};

/** A theme whose colours say their names. */
export const THEME: ChartTheme = {
  text: 'ink',
  muted: 'grey',
  line: 'hairline',
  strong: 'strong',
  background: 'paper',
  accent: 'accent',
  selected: 'selected',
  font: "'Noto Sans SC', sans-serif",
  sizes: toChartSizes(12),
  palette: { red: 'red', green: 'green', blue: 'blue' },
};

export const SIZE = { width: 800, height: 400 };

/** A printed point. */
export const toPoint = (value: number, more: Partial<TimelinePoint> = {}): TimelinePoint => ({
  value,
  computed: false,
  label: `${value} cases`,
  ...more,
});

/** A line of printed points; `null` is a gap. */
export const toSeries = (
  id: string,
  values: readonly (number | null)[],
  more: Partial<TimelineSeries> = {},
): TimelineSeries => ({
  id,
  name: `name of ${id}`,
  color: id,
  muted: false,
  kind: 'line',
  points: values.map((value) => (value === null ? null : toPoint(value))),
  endLabel: `end of ${id}`,
  ...more,
});

/** Lines over the years from 2020 on, on a linear scale. */
export const toModel = (
  series: readonly TimelineSeries[],
  more: Partial<TimelineModel> = {},
): TimelineModel => ({
  years: (series[0]?.points ?? []).map((_, index) => String(2020 + index)),
  series,
  breaks: [],
  form: 'lines',
  measure: 'absolute',
  scale: 'linear',
  ...more,
});

/** The layout of a model at the sample size. */
export const toLayout = (model: TimelineModel, size = SIZE) =>
  layoutTimeline(model, WORDS, THEME, size);
