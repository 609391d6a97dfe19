import type { Series } from '../crossfilter/build-series';
import { isBroken } from '../domain/break';

const LEAST_JOINED = 3;

/** True where a point of a series is joined to the one before: from year to year, with no break between. */
export const isJoined = ({ points, breaks }: Series, index: number): boolean => {
  const [before, point] = [points[index - 1], points[index]];
  return (
    before !== undefined &&
    point !== undefined &&
    before.year === point.year - 1 &&
    !isBroken(breaks, before.year, point.year)
  );
};

/** True where enough years of a series are joined for a small line. */
export const hasCourse = (series: Series): boolean =>
  series.points.filter((_, index) => isJoined(series, index)).length >= LEAST_JOINED;
