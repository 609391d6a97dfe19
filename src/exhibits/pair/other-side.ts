import {
  codesOf,
  type Filter,
  FILTER_DIMENSIONS,
  type FilterDimension,
  NO_FILTER,
  setClause,
  setYears,
} from '../../crossfilter/filter';
import type { OtherSide } from '../../url/other-side-parser';
import type { Ground } from '../exhibit';
import type { Sides } from '../exhibit-context';
import { filterOn } from '../ground';

/** What one filter may have otherwise than another: a dimension, or the years. */
export type Difference = FilterDimension | 'years';

export const DIFFERENCES: readonly Difference[] = [...FILTER_DIMENSIONS, 'years'];

const YEAR_KEYS = ['from', 'to'];

const isSame = (a: Filter, b: Filter, difference: Difference): boolean =>
  difference === 'years'
    ? a.from === b.from && a.to === b.to
    : codesOf(a, difference).join() === codesOf(b, difference).join();

const take = (to: Filter, from: Filter, difference: Difference): Filter =>
  difference === 'years'
    ? setYears(to, from.from, from.to)
    : setClause(to, difference, codesOf(from, difference));

/** What of two filters is not the same. */
export const differencesOf = (a: Filter, b: Filter): readonly Difference[] =>
  DIFFERENCES.filter((each) => !isSame(a, b, each));

const namedBy = ({ keys }: OtherSide): readonly Difference[] =>
  DIFFERENCES.filter((each) =>
    each === 'years' ? YEAR_KEYS.some((key) => keys.includes(key)) : keys.includes(each),
  );

/** The second filter, made of the first. */
export const toOtherFilter = (first: Filter, other: OtherSide): Filter =>
  namedBy(other).reduce((own, each) => take(own, other.filter, each), first);

/** What a second filter has otherwise than the first; undefined where it has nothing. */
export const otherSideOf = (first: Filter, second: Filter): OtherSide | undefined => {
  const differs = differencesOf(first, second);
  if (differs.length === 0) return undefined;
  const filter = differs.reduce((own, each) => take(own, second, each), NO_FILTER);
  const years = YEAR_KEYS.filter((key) => filter[key === 'from' ? 'from' : 'to'] !== undefined);
  const keys = differs.flatMap((each) => {
    if (each !== 'years') return [each];
    return years.length > 0 ? years : YEAR_KEYS.slice(0, 1);
  });
  return { keys, filter };
};

/** The second of two filters, which is the first where there is none. */
export const secondOf = ({ filter, otherSide }: Sides): Filter =>
  otherSide ? toOtherFilter(filter, otherSide) : filter;

/** The two filters, each in the place of the other. */
export const swapSides = (sides: Sides): Sides => {
  const second = secondOf(sides);
  return { filter: second, otherSide: otherSideOf(second, sides.filter) };
};

/** The second filter as the edition has it; undefined where it is the first once more. */
export const secondFilter = (
  ground: Pick<Ground, 'cube' | 'edition' | 'latest'>,
  first: Filter,
  other: OtherSide | undefined,
): Filter | undefined => {
  const second = other && filterOn(ground, toOtherFilter(first, other));
  return second && differencesOf(first, second).length > 0 ? second : undefined;
};
