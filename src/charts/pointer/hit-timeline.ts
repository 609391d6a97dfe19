import type {
  ChartPlace,
  PlacedLabel,
  PlacedPoint,
  TimelineLayout,
} from '../layout/timeline-layout';

/** How near to a line a click must be, px: half of the least target. */
const REACH = 12;

const isOnLabel = ({ side, x, middle, width, height }: PlacedLabel, place: ChartPlace): boolean => {
  const left = side === 'end' ? x : side === 'start' ? x - width : x - width / 2;
  const isBeside = place.x >= left && place.x <= left + width;
  return isBeside && Math.abs(place.y - middle) <= height / 2;
};

/** How far a y lies outside the span of a point: 0 within a bar or an area. */
const distanceTo = ({ y, base }: PlacedPoint, place: ChartPlace): number =>
  Math.max(0, Math.min(y, base) - place.y, place.y - Math.max(y, base));

/**
 * The point that a place in the chart means: of the year nearest to it the point nearest in height; a label means the last
 * point of its series. Undefined outside the plot.
 */
export const nearestPoint = (
  layout: TimelineLayout,
  place: ChartPlace,
): PlacedPoint | undefined => {
  const label = layout.labels.find((each) => isOnLabel(each, place));
  if (label) {
    const own = layout.points.filter(({ seriesId }) => seriesId === label.seriesId);
    return label.side === 'end' ? own.at(-1) : own[0];
  }
  const { left, right, top, bottom } = layout.plot;
  const isAcross = place.x >= left - REACH && place.x <= right + REACH;
  if (!isAcross || place.y < top - REACH || place.y > bottom + REACH) return undefined;
  let best: PlacedPoint | undefined;
  let least = { aside: Number.POSITIVE_INFINITY, away: Number.POSITIVE_INFINITY };
  for (const point of layout.points) {
    const aside = Math.abs(point.x - place.x);
    const away = distanceTo(point, place);
    const isNearer = aside < least.aside - 0.5 || (aside < least.aside + 0.5 && away < least.away);
    if (isNearer) [best, least] = [point, { aside, away }];
  }
  return best;
};

const distanceToSegment = (from: ChartPlace, to: ChartPlace, { x, y }: ChartPlace): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
};

const distanceToArea = (from: PlacedPoint, to: PlacedPoint, place: ChartPlace): number => {
  if (place.x < from.x || place.x > to.x) return Number.POSITIVE_INFINITY;
  const share = (place.x - from.x) / (to.x - from.x || 1);
  const at = (a: number, b: number) => a + share * (b - a);
  return distanceTo({ ...from, y: at(from.y, to.y), base: at(from.base, to.base) }, place);
};

/**
 * The series that a click at a place means: the one whose label, bar or area lies there, else the one whose line or point is
 * nearest within reach; undefined for empty paper. `from` a year `to` the next counts as one line, also over a cut.
 */
export const hitSeries = (layout: TimelineLayout, place: ChartPlace): string | undefined => {
  const label = layout.labels.find((each) => isOnLabel(each, place));
  if (label) return label.seriesId;
  let best: string | undefined;
  let least = REACH;
  const offer = (seriesId: string, distance: number) => {
    if (distance <= least) [best, least] = [seriesId, distance];
  };
  for (const { series, shape } of layout.drawn) {
    const own = layout.points.filter(({ seriesId }) => seriesId === series.id);
    for (const [index, point] of own.entries()) {
      const aside = Math.max(0, Math.abs(place.x - point.x) - point.reach);
      offer(series.id, Math.hypot(aside, distanceTo(point, place)));
      const next = own[index + 1];
      if (next?.yearIndex !== point.yearIndex + 1) continue;
      if (shape === 'line') offer(series.id, distanceToSegment(point, next, place));
      if (shape === 'area') offer(series.id, distanceToArea(point, next, place));
    }
  }
  return best;
};
