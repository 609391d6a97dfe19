import { describe, expect, test } from 'vitest';
import {
  COLUMNS,
  OPTIONAL_COLUMNS,
  shownColumns,
  toggleColumn,
} from '../../../src/exhibits/list/table-columns';

describe('the shown columns', () => {
  test('always hold name and value, whatever is chosen', () => {
    expect(shownColumns([])).toEqual(['name', 'value']);
    expect(shownColumns(['status', 'nonsense', 'part'])).toEqual([
      'name',
      'part',
      'value',
      'status',
    ]);
  });

  test('are in the order of the table, in whatever order they were chosen', () => {
    expect(shownColumns(OPTIONAL_COLUMNS.toReversed())).toEqual(COLUMNS);
  });

  test('leave one after another where there is little room, unless they were chosen', () => {
    const all = shownColumns(undefined);
    expect(all).toEqual(expect.arrayContaining(['place', 'system']));
    expect(shownColumns(undefined, 1)).toEqual(all.filter((column) => column !== 'place'));
    expect(shownColumns(undefined, 2)).toEqual(
      all.filter((column) => column !== 'place' && column !== 'system'),
    );
    expect(shownColumns(['place', 'system'], 2)).toEqual(['name', 'value', 'system', 'place']);
  });
});

describe('a column', () => {
  test.each(OPTIONAL_COLUMNS)('%s is hidden or shown, and comes back', (column) => {
    const once = toggleColumn(undefined, column);
    expect(shownColumns(once).includes(column)).not.toBe(shownColumns(undefined).includes(column));
    expect(toggleColumn(once, column)).toBeUndefined();
  });

  test('hidden last leaves none, which is not the default', () => {
    expect(toggleColumn(['unit'], 'unit')).toEqual([]);
  });
});
