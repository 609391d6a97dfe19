import type { PlacedPoint } from '../layout/timeline-layout';

const least = <T>(items: readonly T[], cost: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>(
    (best, item) => (best === undefined || cost(item) < cost(best) ? item : best),
    undefined,
  );

/**
 * The point to which a key leads: ← → the year before and after that has a figure of the series, ↑ ↓ the next higher and
 * lower series in that year (side by side for bars of equal height: as drawn), Home and End the first and last year.
 * The point itself where there is none; undefined for any other key.
 */
export const movePoint = (
  points: readonly PlacedPoint[],
  from: PlacedPoint,
  key: string,
): PlacedPoint | undefined => {
  const own = points.filter(({ seriesId }) => seriesId === from.seriesId);
  const others = points.filter(
    ({ yearIndex, seriesId }) => yearIndex === from.yearIndex && seriesId !== from.seriesId,
  );
  const rank = (point: PlacedPoint) => points.indexOf(point);
  const isAbove = (a: PlacedPoint, b: PlacedPoint) =>
    a.y < b.y || (a.y === b.y && rank(a) < rank(b));
  const moves: Readonly<Record<string, () => PlacedPoint | undefined>> = {
    ArrowLeft: () => own.findLast(({ yearIndex }) => yearIndex < from.yearIndex),
    ArrowRight: () => own.find(({ yearIndex }) => yearIndex > from.yearIndex),
    Home: () => own[0],
    End: () => own.at(-1),
    ArrowUp: () => least(others.filter((each) => isAbove(each, from)).toReversed(), ({ y }) => -y),
    ArrowDown: () =>
      least(
        others.filter((each) => isAbove(from, each)),
        ({ y }) => y,
      ),
  };
  const move = moves[key];
  return move ? (move() ?? from) : undefined;
};
