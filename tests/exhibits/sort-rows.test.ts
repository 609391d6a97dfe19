import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RowOrder, sortRows } from '../../src/exhibits/sort-rows';
import { holds } from '../support/holds';

interface Row {
  readonly id: number;
  readonly group: number;
  readonly size: number | undefined;
}

const BY_GROUP: RowOrder<Row> = { compare: (a, b) => a.group - b.group };
const BY_SIZE: RowOrder<Row> = {
  compare: (a, b) => (a.size ?? 0) - (b.size ?? 0),
  isBlank: ({ size }) => size === undefined,
};

const someRows = fc
  .array(fc.record({ group: fc.nat(2), size: fc.option(fc.nat(3), { nil: undefined }) }))
  .map((rows) => rows.map((row, id): Row => ({ ...row, id })));

const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
const sizes = (rows: readonly Row[]) => rows.map(({ size }) => size);

describe('rows', () => {
  const rows: readonly Row[] = [
    { id: 0, group: 1, size: 2 },
    { id: 1, group: 0, size: undefined },
    { id: 2, group: 1, size: 3 },
    { id: 3, group: 0, size: 2 },
  ];

  test('without an order stay as they are', () => {
    expect(sortRows(rows, [])).toBe(rows);
  });

  test('with nothing to compare by come last, up and down', () => {
    expect(sizes(sortRows(rows, [BY_SIZE]))).toEqual([2, 2, 3, undefined]);
    expect(sizes(sortRows(rows, [{ ...BY_SIZE, desc: true }]))).toEqual([3, 2, 2, undefined]);
  });

  test('that are equal keep their order, up and down', () => {
    expect(ids(sortRows(rows, [BY_GROUP]))).toEqual([1, 3, 0, 2]);
    expect(ids(sortRows(rows, [{ ...BY_GROUP, desc: true }]))).toEqual([0, 2, 1, 3]);
  });

  test('equal in the first order are put in that of the second', () => {
    expect(ids(sortRows(rows, [BY_GROUP, { ...BY_SIZE, desc: true }]))).toEqual([3, 1, 2, 0]);
  });

  test('are all still there, each time in the same order', () => {
    holds(
      fc.property(someRows, fc.boolean(), (some, desc) => {
        const sorted = sortRows(some, [{ ...BY_SIZE, desc }]);
        expect(ids(sorted).toSorted((a, b) => a - b)).toEqual(ids(some));
        expect(sortRows(sorted, [{ ...BY_SIZE, desc }])).toEqual(sorted);
      }),
    );
  });
});
