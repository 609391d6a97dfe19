import { toCodeSets } from './code-sets';
import type { Columns } from './columns';

/** Years from `from` to `to`, both inclusive; an absent bound is open. */
export interface Years {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The first of the rows `first` to `end` (not included) whose year is not below one; `end` where all are. Years rise. */
const findYear = (yearOf: Uint16Array, first: number, end: number, year: number): number => {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((yearOf[middle] ?? 0) < year) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The years that columns have of a range, as a set of their numbers; undefined where all years are meant. */
export const toYearSet = (
  { years, yearSets }: Columns,
  { from, to }: Years,
): Uint32Array | undefined => {
  if (from === undefined && to === undefined) return undefined;
  const numbers = [...years.keys()].filter((number) => {
    const year = years[number] ?? 0;
    return (from === undefined || year >= from) && (to === undefined || year <= to);
  });
  return toCodeSets(yearSets.codes, [numbers]).bits;
};

/** How many rows of a cell lie in the years, whole ones. */
export const countRowsIn = (
  { firstRow, yearOf }: Columns,
  cell: number,
  { from, to }: Years,
): number => {
  const first = firstRow[cell] ?? 0;
  const end = firstRow[cell + 1] ?? 0;
  const low = from === undefined ? first : findYear(yearOf, first, end, from);
  const high = to === undefined ? end : findYear(yearOf, first, end, to + 1);
  return Math.max(0, high - low);
};
