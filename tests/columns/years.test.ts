import { describe, expect, test } from 'vitest';
import { isMeeting } from '../../src/columns/code-sets';
import { toColumns } from '../../src/columns/columns';
import { countRowsIn, toYearSet, type Years } from '../../src/columns/years';

const YEARS = [2008, 2015, 2015, 2020, 2024];

/** One owner with two cells: that of these years, and a later one that must not be mistaken for it. */
const columns = toColumns(
  {
    firstRow: Uint32Array.of(0, YEARS.length + 1),
    placeOf: Uint32Array.from([...YEARS, 0], (_, row) => Number(row === YEARS.length)),
    yearOf: Uint16Array.of(...YEARS, 2026),
  },
  [Uint16Array.of(0, 1)],
);

describe('the rows of a cell in years', () => {
  const ends = [undefined, 2000, 2008, 2014, 2015, 2016, 2020, 2024, 2025, 2026];
  const ranges: readonly Years[] = ends.flatMap((from) => ends.map((to) => ({ from, to })));

  test('are those not before the first and not after the last', () => {
    const expected = ranges.map(
      ({ from = 0, to = 9999 }) => YEARS.filter((year) => year >= from && year <= to).length,
    );
    expect(ranges.map((years) => countRowsIn(columns, 0, years))).toEqual(expected);
    const isIn = (years: Years) => {
      const set = toYearSet(columns, years);
      return set === undefined || isMeeting(columns.yearSets, 0, set);
    };
    expect(ranges.map(isIn)).toEqual(expected.map((count) => count > 0));
  });
});
