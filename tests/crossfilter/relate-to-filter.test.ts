import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { FILTER_DIMENSIONS, NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { type Relation, relateToFilter } from '../../src/crossfilter/relate-to-filter';
import { arbitraryFilterOf } from '../support/arbitrary-view-state';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';
import { readVocabulary } from '../support/read-vocabulary';

const placed = [...toCube(readDataset()).placed.values()].flat();
const filters = arbitraryFilterOf(readVocabulary());
const figures = fc.constantFrom(...placed);
const RANK: readonly Relation[] = ['in', 'covering', 'out'];

describe('a figure and a filter', () => {
  test('without conditions everything is inside', () => {
    expect(placed.every((each) => relateToFilter(each, NO_FILTER) === 'in')).toBe(true);
  });

  test('the worst of its conditions decides', () => {
    holds(
      fc.property(figures, filters, (figure, filter) => {
        const years = setYears(NO_FILTER, filter.from, filter.to);
        const one = filter.clauses.map(({ dimension, codes }) =>
          relateToFilter(figure, setClause(NO_FILTER, dimension, codes)),
        );
        const worst = [...one, relateToFilter(figure, years)].toSorted(
          (a, b) => RANK.indexOf(b) - RANK.indexOf(a),
        )[0];
        expect(relateToFilter(figure, filter)).toBe(worst ?? 'in');
      }),
      2000,
    );
  });

  test('the conditions of its own dimensions do not narrow an exhibit', () => {
    holds(
      fc.property(figures, filters, fc.subarray([...FILTER_DIMENSIONS]), (figure, filter, own) => {
        const others = own.reduce((before, each) => setClause(before, each, []), filter);
        expect(relateToFilter(figure, filter, own)).toBe(relateToFilter(figure, others));
      }),
      2000,
    );
  });
});
