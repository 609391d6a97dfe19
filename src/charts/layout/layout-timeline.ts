import { buildLinearScale, buildLogScale, type ValueScale } from './build-value-scale';
import type { ChartTheme } from '../paint/chart-theme';
import { extentOf } from './extent-of';
import { layoutBreaks } from './layout-breaks';
import { layoutEndLabels, shortenEndTexts, toEndTexts } from './layout-end-labels';
import { layoutFirstLabels, layoutHeadLabels, toHeadTexts } from './layout-value-labels';
import { layoutPoints, type PointFrame } from './layout-points';
import { barYearsOf, chooseYearLabels } from './choose-year-labels';
import { estimateWidth } from './text-size';
import type { ChartSize, Plot, TimelineLayout } from './timeline-layout';
import type { TimelineModel, TimelineWords } from '../model/timeline-model';
import { type DrawnSeries, toDrawnSeries } from '../model/to-drawn-series';

const FEW_YEARS = 3;

/** Ticks that a log axis may always have: with fewer the range of two decades could not be read. */
const LEAST_LOG_TICKS = 5;

const toScale = (
  model: TimelineModel,
  drawn: readonly DrawnSeries[],
  height: number,
  theme: ChartTheme,
): ValueScale => {
  const { text } = theme.sizes;
  const values = extentOf(model, drawn);
  const low = values.length > 0 ? Math.min(...values) : 1;
  const high = values.length > 0 ? Math.max(...values) : 10;
  if (model.scale === 'log')
    return buildLogScale(low, high, Math.max(LEAST_LOG_TICKS, Math.floor(height / (text * 2.5))));
  const count = Math.max(2, Math.min(5, Math.round(height / (text * 4.5))));
  return buildLinearScale(low, high, count);
};

interface Margins {
  readonly left: number;
  readonly label: number;
  readonly head: number;
}

/** The rectangle of the plot. Labels at the line ends may stand in the empty half band behind the last year. */
const toPlot = (
  model: TimelineModel,
  drawn: readonly DrawnSeries[],
  size: ChartSize,
  theme: ChartTheme,
  margins: Margins,
): Plot => {
  const { text, lineHeight, gap, widestBand, widestSlot } = theme.sizes;
  const { left, label, head } = margins;
  const years = model.years.length;
  const hasBars = drawn.some(({ shape }) => shape === 'bar');
  const behind = isPadded(model, drawn) && years > 1 ? (hasBars ? 0.1 : 0.5) / years : 0;
  const room = Math.max(text, size.width - left - text * 1.5);
  const beside = (size.width - left - label - gap * 2.5) / (1 - behind);
  const widest =
    years === 1
      ? Math.max(widestBand, widestSlot * drawn.length)
      : Math.max(widestBand, room * 0.34) * years;
  const width = Math.max(text, Math.min(room, beside, widest));
  const top = (model.breaks.length > 0 ? lineHeight * 1.5 : text) + head;
  return { left, right: left + width, top, bottom: size.height - lineHeight - gap };
};

const isPadded = (model: TimelineModel, drawn: readonly DrawnSeries[]): boolean =>
  model.years.length <= FEW_YEARS || drawn.some(({ shape }) => shape === 'bar');

/**
 * Lays out a time series for a size: scale from zero (but for logs, and for index lines), at most a third of the width for
 * the labels at the line ends, and no wider than a few years can fill. A single year is a row of bars under their labels.
 */
export const layoutTimeline = (
  model: TimelineModel,
  words: TimelineWords,
  theme: ChartTheme,
  size: ChartSize,
): TimelineLayout => {
  const { text, gap, lineHeight } = theme.sizes;
  const drawn = toDrawnSeries(model);
  const scale = toScale(model, drawn, size.height - lineHeight * 2, theme);
  const ticks = scale.ticks.map((value) =>
    estimateWidth(words.formatValue(value), text, theme.spacing),
  );
  const left = Math.ceil(Math.max(text * 1.5, ...ticks) + gap);
  const heads = toHeadTexts(model, drawn, theme, size.width - left - text);
  const wanted = heads.length > 0 ? [] : toEndTexts(drawn, theme, size.width * 0.34);
  const ends = shortenEndTexts(wanted, theme, size.height - lineHeight * 4);
  const plot = toPlot(model, drawn, size, theme, {
    left,
    label: Math.max(0, ...ends.map(({ width }) => width)),
    head: Math.max(0, ...heads.map(({ height }) => height)),
  });
  const frame: PointFrame = { model, drawn, plot, scale, padded: isPadded(model, drawn), theme };
  const { points, bar, band } = layoutPoints(frame);
  return {
    size,
    plot,
    scale,
    padded: frame.padded,
    bar,
    drawn,
    points,
    labels: [
      ...layoutEndLabels(frame, points, ends),
      ...layoutHeadLabels(frame, points, heads),
      ...layoutFirstLabels(frame, points),
    ],
    breaks: layoutBreaks(frame),
    yearLabels: chooseYearLabels(model.years.map(words.formatYear), barYearsOf(drawn), band, theme),
  };
};
