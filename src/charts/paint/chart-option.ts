import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** An option that uses registered parts only; anything else would be ignored without a word. */
export type ChartOption = ComposeOption<
  LineSeriesOption | BarSeriesOption | GridComponentOption | GraphicComponentOption
>;

/** One drawn series: a line (or area, or unjoined points) or bars. */
export type ChartSeries = LineSeriesOption | BarSeriesOption;

/** One element of the layer that is drawn in pixels over the series. */
export type ChartMark = GraphicComponentOption;
