import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Filter,
  isUnfiltered,
  NO_FILTER,
  setClause,
  setYears,
} from '../../src/crossfilter/filter';
import { type FilterPart, orderParts, undoLast } from '../../src/crossfilter/undo-filter';
import { arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset } from '../support/build-dataset';
import { holds } from '../support/holds';

const filters = arbitraryFilter(buildDataset());
const countParts = (filter: Filter) =>
  filter.clauses.length + Number(filter.from !== undefined || filter.to !== undefined);

describe('undoing', () => {
  test('takes the part away that was set last', () => {
    const first = setClause(NO_FILTER, 'right', ['patent']);
    const second = setClause(first, 'system', ['courts']);
    const third = setClause(second, 'right', ['trademark']);
    const order = [first, second, third].reduce<readonly FilterPart[]>(
      (before, filter, index, all) => orderParts(before, all[index - 1] ?? NO_FILTER, filter),
      [],
    );
    expect(order).toEqual(['system', 'right']);
    expect(undoLast(third, order)).toEqual(setClause(third, 'right', []));
  });

  test('knows the years as one part', () => {
    const years = setYears(setClause(NO_FILTER, 'right', ['patent']), 2016, 2018);
    const order = orderParts(['right'], setClause(NO_FILTER, 'right', ['patent']), years);
    expect(order).toEqual(['right', 'time']);
    expect(undoLast(years, order)).toEqual(setClause(NO_FILTER, 'right', ['patent']));
  });

  test('of a part that is gone forgets it', () => {
    const first = setClause(NO_FILTER, 'right', ['patent']);
    expect(orderParts(['right'], first, NO_FILTER)).toEqual([]);
    expect(undoLast(first, ['system'])).toEqual(NO_FILTER);
  });

  test('takes one part at a time, in any order, until there is none', () => {
    const orders = fc.shuffledSubarray<FilterPart>(['system', 'right', 'agency', 'time']);
    holds(
      fc.property(filters, orders, (filter, order) => {
        let left = filter;
        for (let parts = countParts(filter); parts > 0; parts -= 1) {
          expect(countParts(left)).toBe(parts);
          left = undoLast(left, order);
        }
        expect(isUnfiltered(left)).toBe(true);
        expect(undoLast(left, order)).toEqual(left);
      }),
    );
  });
});
