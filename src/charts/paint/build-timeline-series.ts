import type { ChartSeries } from './chart-option';
import type { ChartTheme } from './chart-theme';
import { breaksOf, cutAtBreaks, type Stretch } from '../model/cut-at-breaks';
import { type SeriesStyle, toPointMark, toSeriesStyle } from './series-style';
import type { TimelineLayout } from '../layout/timeline-layout';
import type { TimelineModel } from '../model/timeline-model';
import type { DrawnSeries } from '../model/to-drawn-series';

const AREA_OPACITY = { strong: 0.85, plain: 0.7, muted: 0.3 } as const;
const FEW_YEARS = 3;

/** Short enough to be seen in the way of one year, px. */
const LATER_DASH = [4, 3];

/** Room for the mark of every point, in marks. */
const ROOM = 2;

/** Printed points of lines in the background, and of crowded ones, have no mark, unless nothing else would show them. */
const toShown = (drawn: DrawnSeries, hasMarks: boolean, { start, end }: Stretch) => {
  const last = drawn.points.findLastIndex((each) => each !== null);
  const isEmpty = (at: number) => at < start || at >= end || !drawn.points[at];
  return (at: number): boolean => {
    const point = drawn.points[at]?.point;
    if (!point) return false;
    if (point.computed || point.later || point.hedge) return true;
    if (isEmpty(at - 1) && isEmpty(at + 1)) return true;
    if (drawn.shape === 'area') return false;
    const isFew = drawn.points.length <= FEW_YEARS;
    return drawn.shape === 'dots' || isFew || hasMarks || at === last;
  };
};

const toLine = (
  drawn: DrawnSeries,
  style: SeriesStyle,
  theme: ChartTheme,
  layout: TimelineLayout,
  [index, stretch]: readonly [number, Stretch],
): readonly ChartSeries[] => {
  const { series, shape, stacked, points } = drawn;
  const isInside = (at: number) => at >= stretch.start && at < stretch.end;
  if (!points.some((each, at) => each && isInside(at))) return [];
  const band = (layout.plot.right - layout.plot.left) / points.length;
  const hasMarks = style.rank === 'strong' && band > theme.sizes.point * ROOM;
  const isShown = toShown(drawn, hasMarks, stretch);
  const isLater = (at: number) => points[at]?.point.later === true;
  const plain: ChartSeries = {
    type: 'line',
    // ECharts keeps what a series of the same id had: a line must not stay an area.
    id: `${series.id}#${index}${stacked ? 'stacked' : ''}`,
    name: series.name,
    silent: true,
    clip: false,
    connectNulls: false,
    showAllSymbol: true,
    z: style.z,
    lineStyle: {
      color: style.color,
      opacity: style.opacity,
      width: shape === 'dots' ? 0 : style.lineWidth,
      type: 'solid',
    },
    ...(stacked ? { stack: 'parts' } : {}),
    ...(shape === 'area'
      ? { areaStyle: { color: style.color, opacity: AREA_OPACITY[style.rank] } }
      : {}),
    data: points.map((each, at) => {
      if (!each || !isInside(at) || isLater(at)) return null;
      const mark = isShown(at) ? toPointMark(each.point, style, theme) : { symbol: 'none' };
      return { value: each.point.value, ...mark };
    }),
  };
  if (!points.some((_, at) => isLater(at) && isInside(at))) return [plain];
  // One line has one look: the years announced later, and the way to them, are a line of their own.
  const later: ChartSeries = {
    ...plain,
    id: `${plain.id}later`,
    lineStyle: { ...plain.lineStyle, type: LATER_DASH },
    data: points.map((each, at) => {
      if (!each || !isInside(at)) return null;
      const { value } = each.point;
      if (isLater(at)) return { value, ...toPointMark(each.point, style, theme) };
      return isLater(at + 1) ? { value, symbol: 'none' } : null;
    }),
  };
  return [plain, later];
};

const toBars = (
  drawn: DrawnSeries,
  style: SeriesStyle,
  theme: ChartTheme,
  layout: TimelineLayout,
): ChartSeries => ({
  type: 'bar',
  id: `${drawn.series.id}#0${drawn.stacked ? 'stacked' : ''}`,
  name: drawn.series.name,
  silent: true,
  clip: false,
  z: style.z,
  barWidth: layout.bar.width,
  barGap: `${(100 * layout.bar.gap) / layout.bar.width}%`,
  ...(drawn.stacked ? { stack: 'parts' } : {}),
  data: drawn.points.map((each) => {
    if (!each) return null;
    const { computed, later, value } = each.point;
    const border = Math.max(1.5, theme.sizes.line);
    const hollow = { color: theme.background, borderColor: style.color, borderWidth: border };
    const filled = {
      color: style.color,
      borderColor: theme.background,
      borderWidth: drawn.stacked ? 1 : 0,
    };
    const borderType = later ? ('dotted' as const) : ('dashed' as const);
    const paint = computed || later ? { ...hollow, borderType } : filled;
    return { value, itemStyle: { ...paint, opacity: style.opacity } };
  }),
});

/**
 * The drawn series of ECharts: one for each stretch of a line between breaks, with the id `<series>#<stretch>`, one for bars.
 * Nothing of them reacts to the pointer: that is the business of our own layout.
 */
export const buildTimelineSeries = (
  model: TimelineModel,
  theme: ChartTheme,
  layout: TimelineLayout,
): readonly ChartSeries[] =>
  layout.drawn.flatMap((drawn): readonly ChartSeries[] => {
    const style = toSeriesStyle(model, drawn.series, theme);
    if (drawn.shape === 'bar') return [toBars(drawn, style, theme, layout)];
    const breaks = breaksOf(model.breaks, drawn.series.id, drawn.stacked);
    return cutAtBreaks(model.years, breaks).flatMap((stretch, index) =>
      toLine(drawn, style, theme, layout, [index, stretch]),
    );
  });
