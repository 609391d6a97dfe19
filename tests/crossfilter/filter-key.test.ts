import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFilterKey } from '../../src/crossfilter/filter-key';
import { arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset } from '../support/build-dataset';
import { holds } from '../support/holds';

describe('the key of a filter', () => {
  const filters = arbitraryFilter(buildDataset());

  test('is the same for the same filter, however its object is made', () => {
    holds(
      fc.property(filters, ({ clauses, from, to }) => {
        const key = toFilterKey({ clauses, from, to });
        const copies = clauses.map(({ codes, dimension }) => ({ codes: [...codes], dimension }));
        const bounds = {
          ...(to === undefined ? {} : { to }),
          ...(from === undefined ? {} : { from }),
        };
        expect(toFilterKey({ ...bounds, clauses: copies })).toBe(key);
      }),
    );
  });

  test('differs where anything else is asked for', () => {
    const right = { dimension: 'right', codes: ['a', 'b'] } as const;
    const keys = [
      { clauses: [] },
      { clauses: [], from: 2024 },
      { clauses: [], to: 2024 },
      { clauses: [right] },
      { clauses: [{ ...right, codes: ['a'] }] },
      { clauses: [{ ...right, codes: ['a b'] }] },
      { clauses: [{ ...right, dimension: 'system' as const }] },
      { clauses: [right], from: 2024 },
    ].map(toFilterKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
