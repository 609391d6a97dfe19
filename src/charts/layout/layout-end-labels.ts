import type { ChartTheme } from '../paint/chart-theme';
import type { PointFrame } from './layout-points';
import { type LabelWish, placeLabels } from './place-labels';
import { breakLines, estimateWidth } from './text-size';
import type { PlacedLabel, PlacedPoint } from './timeline-layout';
import type { DrawnSeries } from '../model/to-drawn-series';

/** The broken text of an end label with its size, px. */
export interface EndText {
  readonly seriesId: string;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly width: number;
  readonly height: number;
}

// Room for bold type, also while a label is not: selecting a series must not move the plot.
const BOLD = 1.06;

/** Breaks the labels of series so that they fit into `room`; series without a drawn point have none. */
export const toEndTexts = (
  drawn: readonly DrawnSeries[],
  theme: ChartTheme,
  room: number,
): readonly EndText[] => {
  const { text, note, lineHeight } = theme.sizes;
  const noteHeight = (lineHeight * note) / text;
  return drawn
    .filter(({ points }) => points.some((each) => each !== null))
    .map(({ series, points }) => {
      const value = points.findLast((each) => each !== null)?.point.label ?? '';
      const size = text * BOLD;
      const lines = breakLines(series.endLabel || value, size, room, theme.spacing);
      const notes = breakLines(series.endNote ?? '', note, room, theme.spacing);
      const widths = [
        ...lines.map((line) => estimateWidth(line, size, theme.spacing)),
        ...notes.map((line) => estimateWidth(line, note, theme.spacing)),
      ];
      return {
        seriesId: series.id,
        lines,
        notes,
        width: Math.max(0, ...widths),
        height: lines.length * lineHeight + notes.length * noteHeight,
      };
    });
};

/** The labels cut to the lines that each has room for, at least one, where all of them are higher than `height`: a tooltip has the whole name. */
export const shortenEndTexts = (
  texts: readonly EndText[],
  theme: ChartTheme,
  height: number,
): readonly EndText[] => {
  const { lineHeight, text: size } = theme.sizes;
  if (texts.reduce((sum, text) => sum + text.height, 0) <= height) return texts;
  const most = Math.max(1, Math.floor(height / texts.length / lineHeight));
  return texts.map((text) => {
    const lines = text.lines.slice(0, most);
    if (text.lines.length > most) lines.push(`${lines.pop() ?? ''}…`);
    const widths = lines.map((line) => estimateWidth(line, size * BOLD, theme.spacing));
    const width = Math.max(0, ...widths);
    return { ...text, lines, notes: [], width, height: lines.length * lineHeight };
  });
};

/** Puts labels one under the other within the height of the plot. */
export const spreadLabels = (
  { plot, theme }: PointFrame,
  wishes: readonly LabelWish[],
): readonly number[] => placeLabels(wishes, plot.top - theme.sizes.lineHeight / 2, plot.bottom);

/** Where a label points: the last point of a line, the middle of a stacked part. */
const toAnchor = (frame: PointFrame, last: PlacedPoint): number =>
  frame.drawn[0]?.stacked ? (last.y + last.base) / 2 : last.y;

/** Places the labels behind the last year, each as near as possible to the last point of its series. */
export const layoutEndLabels = (
  frame: PointFrame,
  points: readonly PlacedPoint[],
  texts: readonly EndText[],
): readonly PlacedLabel[] => {
  const { gap } = frame.theme.sizes;
  const edge = Math.max(...points.map(({ x, reach }) => x + reach));
  const found = texts.flatMap((text) => {
    const last = points.findLast(({ seriesId }) => seriesId === text.seriesId);
    return last ? [{ text, last, y: toAnchor(frame, last) }] : [];
  });
  const middles = spreadLabels(
    frame,
    found.map(({ text, y }) => ({ middle: y, height: text.height })),
  );
  return found.map(({ text, last, y }, index) => ({
    ...text,
    side: 'end' as const,
    x: edge + gap * 2,
    middle: middles[index] ?? y,
    from: { x: last.x + last.reach, y },
  }));
};
