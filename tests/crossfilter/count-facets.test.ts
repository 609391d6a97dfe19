import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { countFacets, isSelected } from '../../src/crossfilter/count-facets';
import {
  type Filter,
  FILTER_DIMENSIONS,
  type FilterDimension,
  NO_FILTER,
  setClause,
} from '../../src/crossfilter/filter';
import { treeOf } from '../../src/domain/dataset';
import {
  arbitraryCode,
  arbitraryFilter,
  arbitraryPick,
  codesIn,
} from '../support/arbitrary-filter';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);
const filters = arbitraryFilter(dataset);

describe('facet counts', () => {
  const count = (of: 'filtered' | 'whole', filter: Filter): number =>
    [...applyFilter(cube, filter).values()].filter(({ kind }) => kind === of).length;
  const countFiltered = (filter: Filter): number => count('filtered', filter);

  /** The codes whose count is not what `applyFilter` finds with the code alone. */
  const miscounted = (filter: Filter, dimension: FilterDimension, codes: readonly string[]) => {
    const { byCode, wholeByCode } = countFacets(cube, filter, dimension);
    return codes.filter((code) => {
      const alone = setClause(filter, dimension, [code]);
      return (
        (byCode.get(code) ?? 0) !== count('filtered', alone) ||
        (wholeByCode.get(code) ?? 0) !== count('whole', alone)
      );
    });
  };

  test.each(FILTER_DIMENSIONS)('of %s, for every code, count what it alone leaves', (dimension) => {
    expect(miscounted(NO_FILTER, dimension, codesIn(dataset, dimension))).toEqual([]);
    expect(countFacets(cube, NO_FILTER, dimension).byCode.size).toBeGreaterThan(5);
  });

  test.each(FILTER_DIMENSIONS)(
    'of %s, under other clauses, count what it alone leaves',
    (dimension) => {
      const three = fc.uniqueArray(arbitraryCode(dataset, dimension), {
        minLength: 3,
        maxLength: 3,
      });
      holds(
        fc.property(filters, three, (filter, codes) => {
          expect(miscounted(filter, dimension, codes)).toEqual([]);
        }),
        12,
      );
    },
  );

  test('are taken out of what the other clauses leave', () => {
    holds(
      fc.property(filters, fc.constantFrom(...FILTER_DIMENSIONS), (filter, dimension) => {
        const { byCode, of } = countFacets(cube, filter, dimension);
        expect(of).toBe(countFiltered(setClause(filter, dimension, [])));
        expect(Math.max(0, ...byCode.values())).toBeLessThanOrEqual(of);
      }),
      40,
    );
  });

  test('are never narrowed by the own clause', () => {
    holds(
      fc.property(filters, arbitraryPick(dataset), (filter, [dimension, codes]) => {
        expect(countFacets(cube, setClause(filter, dimension, codes), dimension)).toEqual(
          countFacets(cube, filter, dimension),
        );
      }),
      40,
    );
  });
});

test('a code is selected by itself and by a code above it', () => {
  const rights = treeOf(dataset, 'right');
  const filter = setClause(NO_FILTER, 'right', ['patent']);
  const selected = ['patent', 'invention', 'trademark'].filter((code) =>
    isSelected(filter, 'right', rights.lineage(code)),
  );
  expect(selected).toEqual(['patent', 'invention']);
  expect(isSelected(filter, 'system', rights.lineage('patent'))).toBe(false);
});
