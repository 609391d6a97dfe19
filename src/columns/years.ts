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

/** True where a cell has a row in the years. */
export const hasRowIn = (
  { firstRow, yearOf }: Columns,
  cell: number,
  { from, to }: Years,
): boolean => {
  const first = firstRow[cell] ?? 0;
  const end = firstRow[cell + 1] ?? 0;
  const at = from === undefined ? first : findYear(yearOf, first, end, from);
  return at < end && (to === undefined || (yearOf[at] ?? 0) <= to);
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
