import { buildTimelineMarks } from './build-timeline-marks';
import { buildTimelineSeries } from './build-timeline-series';
import type { ChartOption } from './chart-option';
import type { ChartTheme } from './chart-theme';
import type { TimelineLayout } from '../layout/timeline-layout';
import type { TimelineModel, TimelineWords } from '../model/timeline-model';

const toYearAxis = (model: TimelineModel, layout: TimelineLayout, theme: ChartTheme) => ({
  id: 'years',
  type: 'category' as const,
  data: [...model.years],
  boundaryGap: layout.padded,
  axisTick: { show: false },
  axisLine: { show: true, onZero: true, lineStyle: { color: theme.strong, width: 1 } },
  splitLine: { show: false },
  axisLabel: {
    // The layout chooses the years that have room; ECharts must not drop others.
    interval: 0,
    formatter: (_: string, index: number) => layout.yearLabels[index] ?? '',
    color: theme.muted,
    fontSize: theme.sizes.text,
    fontFamily: theme.font,
    margin: theme.sizes.gap,
  },
});

const toValueAxis = (words: TimelineWords, layout: TimelineLayout, theme: ChartTheme) => {
  const { scale } = layout;
  // ECharts has powers of ten only; what it calls ticks of the axis are also the places of its grid lines.
  const own = scale.kind === 'log' ? { customValues: [...scale.ticks] } : {};
  return {
    id: 'values',
    type: scale.kind === 'log' ? ('log' as const) : ('value' as const),
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    axisTick: { show: false, ...own },
    axisLine: { show: false },
    splitLine: { show: true, lineStyle: { color: theme.line, width: 1 } },
    axisLabel: {
      ...own,
      formatter: (value: number) => words.formatValue(value),
      color: theme.muted,
      fontSize: theme.sizes.text,
      fontFamily: theme.font,
      margin: theme.sizes.gap,
    },
  };
};

/**
 * The option of a time series from its layout. Axes, grid and scale are fixed to the layout in px, so that ECharts draws
 * every point where the layout has it. No animation: the wrapper adds it where the reader wants motion.
 */
export const buildTimelineOption = (
  model: TimelineModel,
  words: TimelineWords,
  theme: ChartTheme,
  layout: TimelineLayout,
): ChartOption => {
  const { plot, size } = layout;
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    grid: {
      id: 'plot',
      left: plot.left,
      right: size.width - plot.right,
      top: plot.top,
      bottom: size.height - plot.bottom,
      // ECharts 6 otherwise shrinks the plot for axis labels.
      outerBoundsMode: 'none',
    },
    xAxis: toYearAxis(model, layout, theme),
    yAxis: toValueAxis(words, layout, theme),
    series: [...buildTimelineSeries(model, theme, layout)],
    graphic: [...buildTimelineMarks(model, theme, layout)],
  };
};
