import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codesOf,
  FILTER_DIMENSIONS,
  hasYear,
  isUnfiltered,
  NO_FILTER,
  setClause,
  setYears,
  toggleCode,
  withoutDimensions,
} from '../../src/crossfilter/filter';
import {
  arbitraryCode,
  arbitraryFilter,
  arbitraryPicks,
  toFilter,
} from '../support/arbitrary-filter';
import { buildDataset } from '../support/build-dataset';
import { holds } from '../support/holds';

const dataset = buildDataset();
const filters = arbitraryFilter(dataset);

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

describe('setting clauses', () => {
  test('in any order, with codes in any order and twice, gives the same filter', () => {
    const orders = arbitraryPicks(dataset).chain((picks) =>
      fc.tuple(
        fc.constant(picks),
        shuffled(picks).chain((order) =>
          fc.tuple(
            ...order.map(([dimension, codes]) =>
              shuffled([...codes, ...codes]).map((again) => [dimension, again] as const),
            ),
          ),
        ),
      ),
    );
    holds(
      fc.property(orders, ([picks, order]) => {
        expect(toFilter(order)).toEqual(toFilter(picks));
      }),
    );
  });

  test('replaces the clause of that dimension and no other', () => {
    const filter = toFilter([
      ['right', ['patent']],
      ['system', ['courts']],
    ]);
    expect(setClause(filter, 'right', ['trademark', 'copyright'])).toEqual({
      clauses: [
        { dimension: 'system', codes: ['courts'] },
        { dimension: 'right', codes: ['copyright', 'trademark'] },
      ],
    });
  });

  test('with no codes removes the clause', () => {
    holds(
      fc.property(filters, fc.constantFrom(...FILTER_DIMENSIONS), (filter, dimension) => {
        const cleared = setClause(filter, dimension, []);
        expect(codesOf(cleared, dimension)).toEqual([]);
        expect(cleared.clauses.some((clause) => clause.codes.length === 0)).toBe(false);
      }),
    );
  });

  test('removing every clause and the years restores no filter', () => {
    holds(
      fc.property(filters, shuffled(FILTER_DIMENSIONS), (filter, order) => {
        const cleared = order.reduce(
          (before, dimension) => setClause(before, dimension, []),
          filter,
        );
        expect(setYears(cleared, undefined, undefined)).toEqual(NO_FILTER);
        expect(isUnfiltered(setYears(cleared, undefined, undefined))).toBe(true);
      }),
    );
  });

  test('keeps the years, and the years keep the clauses', () => {
    const years = setYears(NO_FILTER, 2016, undefined);
    const both = setClause(years, 'right', ['patent']);
    expect(both.from).toBe(2016);
    expect(setYears(both, undefined, 2020)).toEqual({ clauses: both.clauses, to: 2020 });
    expect(isUnfiltered(years)).toBe(false);
  });
});

describe('clicking a code', () => {
  test('twice with the adding key changes nothing', () => {
    holds(
      fc.property(filters, arbitraryCode(dataset, 'right'), (filter, code) => {
        const once = toggleCode(filter, 'right', code, true);
        expect(toggleCode(once, 'right', code, true)).toEqual(filter);
        expect(codesOf(once, 'right').includes(code)).not.toBe(
          codesOf(filter, 'right').includes(code),
        );
      }),
    );
  });

  test('twice without it changes nothing where nothing or only the code was selected', () => {
    holds(
      fc.property(
        filters,
        arbitraryCode(dataset, 'system'),
        fc.boolean(),
        (filter, code, selected) => {
          const before = setClause(filter, 'system', selected ? [code] : []);
          const once = toggleCode(before, 'system', code);
          expect(codesOf(once, 'system')).toEqual(selected ? [] : [code]);
          expect(toggleCode(once, 'system', code)).toEqual(before);
        },
      ),
    );
  });

  test('of several selected ones without the key leaves it alone selected', () => {
    const several = setClause(NO_FILTER, 'agency', ['spc', 'mps']);
    expect(codesOf(toggleCode(several, 'agency', 'mps'), 'agency')).toEqual(['mps']);
  });
});

describe('reading a filter', () => {
  test('years are inclusive, and an open bound holds nothing back', () => {
    const years = setYears(NO_FILTER, 2016, 2018);
    expect([2015, 2016, 2018, 2019].map((year) => hasYear(years, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(hasYear(setYears(NO_FILTER, undefined, 2018), 1)).toBe(true);
    expect(hasYear(NO_FILTER, 2050)).toBe(true);
  });

  test('a panel sees the filter without the dimensions that it issues', () => {
    const filter = setYears(
      toFilter([
        ['right', ['patent']],
        ['system', ['courts']],
      ]),
      2016,
      2018,
    );
    expect(withoutDimensions(filter, ['right'])).toEqual(setClause(filter, 'right', []));
    expect(withoutDimensions(filter, ['right', 'time'])).toEqual({
      clauses: [{ dimension: 'system', codes: ['courts'] }],
    });
  });
});
