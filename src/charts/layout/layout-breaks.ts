import { type PointFrame, xOf } from './layout-points';
import { estimateWidth } from './text-size';
import type { PlacedBreak } from './timeline-layout';
import type { TimelineBreak } from '../model/timeline-model';

const groupByPlace = (
  frame: PointFrame,
): readonly (readonly [number, readonly TimelineBreak[]])[] => {
  const { years, breaks } = frame.model;
  const groups = new Map<number, TimelineBreak[]>();
  for (const each of breaks) {
    const before = years.indexOf(each.between[0]);
    const after = years.indexOf(each.between[1]);
    if (before < 0 || after <= before) continue;
    const place = (before + after) / 2;
    groups.set(place, [...(groups.get(place) ?? []), each]);
  }
  return [...groups].toSorted(([a], [b]) => a - b);
};

/**
 * Places the cuts, from left to right; breaks at one place share a line and name their marks together. The note is
 * written out where it fits between the cut and the nearest other cut or the end of the plot.
 */
export const layoutBreaks = (frame: PointFrame): readonly PlacedBreak[] => {
  const { plot, theme } = frame;
  const { text, gap } = theme.sizes;
  const groups = groupByPlace(frame).map(([place, breaks]) => ({ x: xOf(frame, place), breaks }));
  let taken = plot.left;
  return groups.map(({ x, breaks }, index) => {
    const marks = [...new Set(breaks.map(({ mark }) => mark))].join('');
    const words = breaks.map(({ mark, note }) => [mark, note].filter(Boolean).join(' '));
    const full = [...new Set(words)].join('  ');
    const width = estimateWidth(full, text, theme.spacing) + gap * 2;
    const next = groups[index + 1]?.x ?? plot.right;
    const before = x - taken >= width;
    const fits = before || next - x >= width;
    taken = fits && !before ? x + width : x;
    return { x, text: fits ? full : marks, before: before || !fits };
  });
};
