import {
  type ComparedFigure,
  compareFigures,
  type Comparison,
  comparePrinted,
} from '../domain/compare-figures';
import type { Indicator } from '../domain/indicator';
import { rememberLast } from '../domain/remember';
import type { Series, SeriesPoint } from './build-series';

/** What there is to compare of an indicator. */
export type ComparedIndicator = Pick<Indicator, 'kind' | 'display'>;

/** A point with the rate that is printed with its figure. */
const toCompared = rememberLast(
  (point: SeriesPoint): ComparedFigure => ({
    ...point,
    growth: point.how === 'printed' ? point.from[0]?.growth : undefined,
  }),
);

/** May two points of a series be compared, and what is the change? See `compareFigures`. */
export const comparePoints = (
  indicator: ComparedIndicator,
  { breaks }: Pick<Series, 'breaks'>,
  a: SeriesPoint,
  b: SeriesPoint,
  mostYears?: number,
): Comparison => compareFigures(indicator, breaks, toCompared(a), toCompared(b), mostYears);

/** May the rate that is printed with a point be shown? Undefined where none is printed, or only a hedged one. */
export const comparePrintedPoint = (
  indicator: ComparedIndicator,
  { breaks }: Pick<Series, 'breaks'>,
  point: SeriesPoint,
): Comparison | undefined => comparePrinted(indicator, breaks, toCompared(point));
