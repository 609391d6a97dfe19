import { toShare } from '../layout/build-value-scale';
import type { ChartMark } from './chart-option';
import type { ChartTheme } from './chart-theme';
import { type SeriesStyle, toSeriesStyle } from './series-style';
import type { PlacedLabel, PlacedPoint, TimelineLayout } from '../layout/timeline-layout';
import type { TimelineModel } from '../model/timeline-model';

interface Pen {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

const toStroke = (x1: number, y1: number, x2: number, y2: number, pen: Pen): ChartMark => ({
  type: 'line',
  silent: true,
  z: 1,
  shape: { x1, y1, x2, y2 },
  style: {
    stroke: pen.color,
    lineWidth: pen.width,
    ...(pen.dash ? { lineDash: [...pen.dash] } : {}),
  },
});

interface Ink {
  readonly color: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly align: 'left' | 'right' | 'center';
}

const toText = (text: string, x: number, y: number, ink: Ink, theme: ChartTheme): ChartMark => ({
  type: 'text',
  silent: true,
  z: 10,
  x,
  y,
  style: {
    text,
    fill: ink.color,
    fontSize: ink.size,
    fontWeight: ink.weight,
    fontFamily: theme.font,
    align: ink.align,
    verticalAlign: 'middle',
    // A rim of paper keeps figures legible where they cross a line.
    stroke: theme.background,
    lineWidth: ink.size / 4,
  },
});

const ALIGN = { start: 'right', end: 'left', top: 'center' } as const;

const toLabelMarks = (
  label: PlacedLabel,
  style: SeriesStyle,
  theme: ChartTheme,
): readonly ChartMark[] => {
  const { text, note, lineHeight } = theme.sizes;
  const align = ALIGN[label.side];
  const weight = style.rank === 'strong' && label.side !== 'start' ? 600 : 400;
  const noteHeight = (lineHeight * note) / text;
  const top = label.middle - label.height / 2;
  const notesTop = top + label.lines.length * lineHeight;
  return [
    ...label.lines.map((line, index) => {
      const ink: Ink = { color: style.color, size: text, weight, align };
      return toText(line, label.x, top + (index + 0.5) * lineHeight, ink, theme);
    }),
    ...label.notes.map((line, index) => {
      const ink: Ink = { color: theme.muted, size: note, weight: 400, align };
      return toText(line, label.x, notesTop + (index + 0.5) * noteHeight, ink, theme);
    }),
  ];
};

/** A fine line from a point to its label, where the label had to move away or the series ends before the last year. */
const toLeader = (
  label: PlacedLabel,
  layout: TimelineLayout,
  style: SeriesStyle,
  theme: ChartTheme,
): readonly ChartMark[] => {
  const { gap, lineHeight } = theme.sizes;
  const isLater = ({ x }: PlacedPoint) => x > label.from.x + gap * 2;
  const isEarly = label.from.x < label.x - gap * 4 && layout.points.some(isLater);
  const isMoved = Math.abs(label.middle - label.from.y) > lineHeight * 0.6;
  if (label.side !== 'end' || (!isEarly && !isMoved)) return [];
  // Across years without a figure it is grey and dotted, so that nobody reads it as one.
  const pen: Pen = isEarly
    ? { color: theme.muted, width: 1, dash: [1, 4] }
    : { color: style.color, width: 0.75 };
  const bend = Math.max(label.from.x, label.x - gap * 2);
  return [
    ...(isEarly ? [toStroke(label.from.x + 2, label.from.y, bend, label.from.y, pen)] : []),
    toStroke(bend, label.from.y, label.x - 2, label.middle, pen),
  ];
};

const toWhisker = (
  { x, low, high }: PlacedPoint,
  style: SeriesStyle,
  theme: ChartTheme,
): readonly ChartMark[] => {
  const { point, line } = theme.sizes;
  // Rounding narrower than the mark itself would only blur it.
  if (low === undefined || high === undefined || low - high < point * 1.6) return [];
  const pen: Pen = { color: style.color, width: line * 0.8 };
  const cap = point * 0.6;
  return [
    toStroke(x, low, x, high, pen),
    toStroke(x - cap, low, x + cap, low, pen),
    toStroke(x - cap, high, x + cap, high, pen),
  ];
};

/** The hedge of a bar, a small triangle at its head; points of lines carry it in their own mark. */
const toBarHedge = (
  { x, y, point }: PlacedPoint,
  style: SeriesStyle,
  theme: ChartTheme,
): readonly ChartMark[] => {
  if (!point.hedge) return [];
  const size = theme.sizes.point;
  const foot = y - 3;
  const up = [
    [x - size / 2, foot],
    [x + size / 2, foot],
    [x, foot - size],
  ];
  const down = [
    [x - size / 2, foot - size],
    [x + size / 2, foot - size],
    [x, foot],
  ];
  const around = [
    [x - size / 2, foot - size / 2],
    [x, foot - size],
    [x + size / 2, foot - size / 2],
    [x, foot],
  ];
  const points = { over: up, nearly: down, about: around }[point.hedge];
  return [{ type: 'polygon', silent: true, z: 5, shape: { points }, style: { fill: style.color } }];
};

const toBreakMarks = (layout: TimelineLayout, theme: ChartTheme): readonly ChartMark[] => {
  const { plot } = layout;
  const { text, gap, lineHeight } = theme.sizes;
  return layout.breaks.flatMap(({ x, text: words, before }) => {
    const ink: Ink = {
      color: theme.muted,
      size: text,
      weight: 400,
      align: before ? 'right' : 'left',
    };
    const head = plot.top - lineHeight;
    return [
      toStroke(x, head - lineHeight / 3, x, plot.bottom, {
        color: theme.strong,
        width: 1,
        dash: [3, 3],
      }),
      toText(words, before ? x - gap * 0.7 : x + gap * 0.7, head + 2, ink, theme),
    ];
  });
};

const toReference = (
  model: TimelineModel,
  layout: TimelineLayout,
  theme: ChartTheme,
): readonly ChartMark[] => {
  if (model.measure !== 'index') return [];
  const { plot, scale } = layout;
  const y = plot.bottom - toShare(scale, 100) * (plot.bottom - plot.top);
  return [toStroke(plot.left, y, plot.right, y, { color: theme.strong, width: 1 })];
};

/** The layer drawn in pixels: labels beside points, fine lines to them, whiskers, hedges of bars, cuts, the 100 line of an index. */
export const buildTimelineMarks = (
  model: TimelineModel,
  theme: ChartTheme,
  layout: TimelineLayout,
): readonly ChartMark[] => {
  const marksOf = layout.drawn.flatMap(({ series, shape }) => {
    const style = toSeriesStyle(model, series, theme);
    const own = <T extends { readonly seriesId: string }>(items: readonly T[]) =>
      items.filter(({ seriesId }) => seriesId === series.id);
    return [
      ...own(layout.points).flatMap((point) => toWhisker(point, style, theme)),
      ...(shape === 'bar'
        ? own(layout.points).flatMap((point) => toBarHedge(point, style, theme))
        : []),
      ...own(layout.labels).flatMap((label) => [
        ...toLeader(label, layout, style, theme),
        ...toLabelMarks(label, style, theme),
      ]),
    ];
  });
  return [...toReference(model, layout, theme), ...toBreakMarks(layout, theme), ...marksOf];
};
