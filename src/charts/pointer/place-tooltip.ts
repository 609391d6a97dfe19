import type { ChartPlace, ChartSize } from '../layout/timeline-layout';

const clamp = (value: number, room: number) => Math.max(0, Math.min(value, room));

/** The upper left corner of a tooltip: beside its point, at the other side where the chart ends, never over the edge where it fits at all. */
export const placeTooltip = (
  at: ChartPlace,
  tip: ChartSize,
  chart: ChartSize,
  distance: number,
): ChartPlace => {
  const after = at.x + distance;
  const before = at.x - distance - tip.width;
  const x = after + tip.width <= chart.width || before < 0 ? after : before;
  return {
    x: Math.round(clamp(x, chart.width - tip.width)),
    y: Math.round(clamp(at.y - tip.height / 2, chart.height - tip.height)),
  };
};
