import type { Change as Compared } from '../domain/compare-figures';
import type { Indicator } from '../domain/indicator';
import { compareSize, isRealChange } from '../domain/interval';
import type { Cube, Verdicts } from './apply-filter';
import { buildSeries, type Series, type SeriesPoint } from './build-series';
import { comparePoints } from './compare-points';

/**
 * A move of one series between two years that is larger than rounding, and may be compared. `growth` is a fraction; `printed`
 * is its token where the report prints it. `isCircular`: the earlier figure was computed from that very rate, and confirms
 * nothing.
 */
export interface Change extends Pick<Compared, 'growth'> {
  readonly series: Series;
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly isCircular: boolean;
}

/** How the data word that a figure was computed from the rate of a later year: "2024: 11.5 billion ÷ (1 + 135%)". */
const OF_RATE = /^(\d{4}): .*÷ \(1 [+−]|growth rates printed for .*?(\d{4})$/;

/** True where an earlier figure was computed from the rate of the later one, on the way or in the data. */
const isFromRate = (from: SeriesPoint, to: SeriesPoint): boolean => {
  if (from.how === 'growth') return from.from[0] === to.from[0];
  if (from.how !== 'derived' || from.year !== to.year - 1) return false;
  const [, year, last] = OF_RATE.exec(from.from[0]?.derivation?.en.split(';')[0] ?? '') ?? [];
  return Number(year ?? last) === to.year;
};

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
  const isCircular = comparison.growth.printed !== undefined && isFromRate(from, to);
  return [{ series, from, to, growth: comparison.growth, isCircular }];
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
