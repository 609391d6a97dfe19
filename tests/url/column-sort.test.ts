import { expect, test } from 'vitest';
import { nextColumnSort, parseColumnSort } from '../../src/url/column-sort';

const COLUMNS = ['name', 'value'] as const;

test('a sort is a column, with a minus for descending', () => {
  expect(parseColumnSort('value', COLUMNS)).toEqual({ id: 'value', desc: false });
  expect(parseColumnSort('-value', COLUMNS)).toEqual({ id: 'value', desc: true });
});

test.each([undefined, '', '-', 'other', '--value', 'VALUE'])(
  '%s is no sort of the table',
  (sort) => {
    expect(parseColumnSort(sort, COLUMNS)).toBeUndefined();
  },
);

test('a heading goes from ascending to descending to none, from another column to ascending', () => {
  expect(nextColumnSort(undefined, 'value')).toBe('value');
  expect(nextColumnSort('value', 'value')).toBe('-value');
  expect(nextColumnSort('-value', 'value')).toBeUndefined();
  expect(nextColumnSort('-name', 'value')).toBe('value');
});
