import type { Series, SeriesPoint } from './build-series';
import { isBroken } from '../domain/break';

/** The last points of a series that stand year after year without a gap or a break in definition. */
export const joinedTail = ({ points, breaks }: Series): readonly SeriesPoint[] => {
  const cut = points.findLastIndex((point, index) => {
    const before = points[index - 1];
    return (
      before !== undefined &&
      (before.year !== point.year - 1 || isBroken(breaks, before.year, point.year))
    );
  });
  return points.slice(Math.max(cut, 0));
};
