import type { Change as Compared } from '../domain/compare-figures';
import type { Indicator } from '../domain/indicator';
import { compareSize, isRealChange } from '../domain/interval';
import type { Cube, Verdicts } from './apply-filter';
import { buildSeries, type Series, type SeriesPoint } from './build-series';
import { comparePoints } from './compare-points';

/**
 * A move of one series between two years that is larger than rounding, and may be compared. `growth` is a fraction; `printed`
 * is its token where the report prints it. `circular` is the figure that was computed from that very rate and confirms
 * nothing: such a move has its printed rate alone, and no `difference`.
 */
export interface Change extends Pick<Compared, 'growth' | 'difference'> {
  readonly series: Series;
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly circular: SeriesPoint | undefined;
}

/** True where a figure was computed from the rate of that year, on the way or in the data. */
const isFromRate = ({ how, from: [own] }: SeriesPoint, year: number): boolean =>
  how === 'growth' ? Number(own?.time) === year : own?.fromRates?.includes(`${year}`) === true;

/** Of two figures of neighboring years, that which was computed from the rate between them. */
const findCircular = (from: SeriesPoint, to: SeriesPoint): SeriesPoint | undefined =>
  from.year === to.year - 1 ? [from, to].find((point) => isFromRate(point, to.year)) : undefined;

const toChange = (
  indicator: Indicator,
  series: Series,
  first: number,
  last: number,
): readonly Change[] => {
  const from = series.points.find((point) => point.year === first);
  const to = series.points.find((point) => point.year === last);
  const comparison = from && to && comparePoints(indicator, series, from, to);
  if (!from || !to || !comparison?.ok || !isRealChange(comparison.growth)) return [];
  const { growth, difference } = comparison;
  const circular = findCircular(from, to);
  if (!circular) return [{ series, from, to, growth, difference, circular }];
  // A rate worked out from a figure that was itself worked out from a rate says nothing of its own.
  return growth.printed === undefined ? [] : [{ series, from, to, growth, circular }];
};

/**
 * The moves between two years of all figures that the filter finds published, largest relative change first. Left out is
 * what may not be compared (`compareFigures`).
 */
export const findChanges = (
  cube: Cube,
  verdicts: Verdicts,
  first: number,
  last: number,
): readonly Change[] =>
  cube.dataset.indicators
    .filter(({ id }) => verdicts.get(id)?.kind === 'filtered')
    .flatMap((indicator) =>
      buildSeries(cube, verdicts, indicator.id).flatMap((series) =>
        toChange(indicator, series, first, last),
      ),
    )
    .toSorted((a, b) => compareSize(a.growth.value, b.growth.value));
