import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortCode, toShortIds } from '../../src/deck/short-code';
import { holds } from '../support/holds';
import { readRecords } from '../support/read-data';

test('a code is four characters that need no escape, and always the same', () => {
  holds(
    fc.property(fc.string(), (id) => {
      expect(shortCode(id)).toMatch(/^[\w-]{4}$/);
    }),
  );
});

test('whatever the ids are, each is read as it was written, short or in full', () => {
  holds(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (ids) => {
      const names = toShortIds(new Set(ids));
      expect(ids.map((id) => names.read(names.write(id)))).toEqual(ids);
      expect(ids.map((id) => names.read(id))).toEqual(ids);
    }),
  );
});

test('an id that is no longer than a code, or whose code reads as an id, is written in full', () => {
  expect(toShortIds(new Set(['abcd'])).write('abcd')).toBe('abcd');
  const id = 'invention-patents';
  expect(toShortIds(new Set([id])).write(id)).toBe(shortCode(id));
  expect(toShortIds(new Set([id, shortCode(id)])).write(id)).toBe(id);
});

test('every indicator of the data has a code of its own', () => {
  const ids = readRecords('indicators').map(({ id }) => id);
  expect(new Set(ids.map(shortCode)).size).toBe(ids.length);
});
