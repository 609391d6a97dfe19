import { expect, test } from 'vitest';
import { toColumns } from '../../src/columns/columns';

/** Two dimensions; places 0 and 1 differ in the second, 2 in both. */
const COORDINATES = [Uint16Array.of(0, 0, 1), Uint16Array.of(0, 1, 2)];

const gather = (...owners: readonly (readonly (readonly [place: number, year: number])[])[]) =>
  toColumns(
    {
      firstRow: Uint32Array.from(
        [...owners, []],
        (_, owner) => owners.slice(0, owner).flat().length,
      ),
      placeOf: Uint32Array.from(owners.flat(), ([place]) => place),
      yearOf: Uint16Array.from(owners.flat(), ([, year]) => year),
    },
    COORDINATES,
  );

test('rows of one owner and place are one cell, their years rising', () => {
  const columns = gather(
    [
      [1, 2024],
      [0, 2023],
      [1, 2022],
    ],
    [[1, 2020]],
  );
  expect([...columns.placeOf]).toEqual([0, 1, 1]);
  expect([...columns.firstCell]).toEqual([0, 2, 3]);
  expect([...columns.firstRow]).toEqual([0, 1, 3, 4]);
  expect([...columns.yearOf]).toEqual([2023, 2022, 2024, 2020]);
  expect(columns.mostCells).toBe(2);
});

test('an owner varies in the dimensions in which any two of its cells differ', () => {
  const columns = gather(
    [
      [0, 2024],
      [0, 2023],
    ],
    [
      [0, 2024],
      [1, 2024],
    ],
    [
      [1, 2024],
      [2, 2024],
    ],
  );
  expect([...columns.variesIn]).toEqual([0b00, 0b10, 0b11]);
});

test('an owner without rows has no cell', () => {
  expect([...gather([], [[2, 2024]], []).firstCell]).toEqual([0, 0, 1, 1]);
});
