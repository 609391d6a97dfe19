import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { type Observation } from '../../src/domain/observation';
import { arbitraryPick } from '../support/arbitrary-filter';
import { containsClause, isInYears } from '../support/filter-scope';
import { holds } from '../support/holds';
import { dataset, filters, judge, misses } from '../support/judge-filter';

const RUNS = 60;

describe('outside', () => {
  test('means that no figure lies in the filter or contains it, and names the dimensions or the years', () => {
    holds(
      fc.property(filters, (filter) => {
        const faults = judge(filter).filter(([id, verdict]) => {
          if (verdict.kind !== 'outside') return false;
          const own = dataset.observationsOf.get(id) ?? [];
          const inYears = own.filter((each) => isInYears(each, filter));
          const meets = (each: Observation) =>
            filter.clauses.every(
              (clause) => !misses(each, clause) || containsClause(dataset, each, clause),
            );
          return (
            verdict.by.length === 0 ||
            verdict.by.includes('time') !== (inYears.length === 0) ||
            inYears.some(meets)
          );
        });
        expect(faults).toEqual([]);
      }),
      RUNS,
    );
  });

  test('by a dimension means that every figure is about its other codes', () => {
    holds(
      fc.property(arbitraryPick(dataset), ([dimension, codes]) => {
        const filter = setClause(NO_FILTER, dimension, codes);
        const outside = judge(filter).flatMap(([, verdict]) =>
          verdict.kind === 'outside' ? [verdict.by] : [],
        );
        expect(outside.filter((by) => by.join() !== dimension)).toEqual([]);
      }),
      RUNS,
    );
  });
});
