import { countVerdicts } from '../../crossfilter/choose-tiles';
import { codesOf, type Filter, setClause, setYears } from '../../crossfilter/filter';
import { treeOf } from '../../domain/dataset';
import { verdictsOf } from '../answers';
import type { Ground } from '../exhibit';
import type { Sides } from '../exhibit-context';
import { type Difference, differencesOf, otherSideOf, secondOf } from './other-side';

/** The value that lifts a condition. */
const EVERY = '';

/** The value of a condition that no single value says: several codes, or a range of years. */
const AS_IT_IS = '=';

/** What a side has in the dimension in which it differs. */
export const valueOf = (filter: Filter, difference: Difference): string => {
  if (difference !== 'years') {
    const [only, more] = codesOf(filter, difference);
    return more === undefined ? (only ?? EVERY) : AS_IT_IS;
  }
  if (filter.from === undefined && filter.to === undefined) return EVERY;
  return filter.from === filter.to ? String(filter.from) : AS_IT_IS;
};

/** The filter with another value. */
export const withValue = (filter: Filter, difference: Difference, value: string): Filter => {
  if (value === AS_IT_IS) return filter;
  if (difference !== 'years') return setClause(filter, difference, value === EVERY ? [] : [value]);
  const year = value === EVERY ? undefined : Number(value);
  return setYears(filter, year, year);
};

const allValues = ({ cube, years }: Ground, difference: Difference): readonly string[] =>
  difference === 'years'
    ? Array.from({ length: years.last - years.first + 1 }, (_, at) => String(years.last - at))
    : treeOf(cube.dataset, difference).list.codes.map(({ id }) => id);

/** The values that leave a figure, the one that lifts the condition last, before all the condition that is there. */
export const possibleValues = (
  { ground, filter }: { readonly ground: Ground; readonly filter: Filter },
  difference: Difference,
): readonly string[] => {
  const leaves = (value: string): boolean => {
    const own = verdictsOf(ground.cube, withValue(filter, difference, value));
    const { filtered, whole } = countVerdicts(own);
    return filtered + whole > 0;
  };
  const own = valueOf(filter, difference);
  return [
    ...(own === AS_IT_IS ? [own] : []),
    ...[...allValues(ground, difference), EVERY].filter(leaves),
  ];
};

/** In what two sides differ; in what they would where there is one yet. */
export const plainDifference = (sides: Sides): Difference => {
  const { filter } = sides;
  const [differs] = differencesOf(filter, secondOf(sides));
  const named = filter.clauses.find(({ dimension }) => dimension === 'right') ?? filter.clauses[0];
  const isOfYears = filter.from !== undefined || filter.to !== undefined;
  return differs ?? named?.dimension ?? (isOfYears ? 'years' : 'right');
};

/** What both sides have to begin with: what they have, and where that is nothing the first values that are not the same. */
export const plainValues = (
  sides: Sides,
  difference: Difference,
  possible: readonly string[],
): readonly [string, string] => {
  const own = valueOf(sides.filter, difference);
  const first = own === EVERY ? (possible[0] ?? EVERY) : own;
  const other = sides.otherSide ? valueOf(secondOf(sides), difference) : first;
  const isKnown = other !== first && other !== AS_IT_IS;
  return [first, isKnown ? other : (possible.find((each) => each !== first) ?? EVERY)];
};

/** Both sides with these values; undefined where they would be one. */
export const withValues = (
  { filter: before }: Sides,
  difference: Difference,
  [first, second]: readonly [string, string],
): Sides | undefined => {
  const filter = withValue(before, difference, first);
  const otherSide = otherSideOf(filter, withValue(before, difference, second));
  return otherSide && { filter, otherSide };
};
