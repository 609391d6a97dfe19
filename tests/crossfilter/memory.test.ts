import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Memory, remember, toFilterKey, toKeeper } from '../../src/crossfilter/memory';
import { arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset } from '../support/build-dataset';
import { holds } from '../support/holds';

test('a memory keeps the last results that were asked for, and no more', () => {
  const memory: Memory<string> = new Map();
  const make = vi.fn<(key: string) => string>((key) => key.toUpperCase());
  const ask = (key: string) => remember(memory, key, 3, () => make(key));
  for (const key of ['a', 'b', 'c', 'a', 'd', 'e']) ask(key);
  expect([...memory]).toEqual([
    ['a', 'A'],
    ['d', 'D'],
    ['e', 'E'],
  ]);
  expect(make).toHaveBeenCalledTimes(5);
  expect(ask('b')).toBe('B');
  expect(make).toHaveBeenCalledTimes(6);
});

test('a keeper makes one thing of one object, and another of an equal one', () => {
  const make = vi.fn<(on: { readonly name: string }) => object>((on) => ({ ...on }));
  const keep = toKeeper(make);
  const one = { name: 'one' };
  expect(keep(one)).toBe(keep(one));
  expect(keep({ name: 'one' })).not.toBe(keep(one));
  expect(make).toHaveBeenCalledTimes(2);
});

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
