import { expect, test } from 'vitest';
import { constantOf, isEquality, referencesOf } from '../../src/domain/identity';
import { readRecords } from '../support/read-data';

test('a whole is a constant or a reference', () => {
  expect(constantOf('const:100')).toBe('100');
  expect(constantOf('a@2024')).toBeUndefined();
});

test('only sum, share and equal say how much something is', () => {
  expect((['sum', 'share', 'equal'] as const).map(isEquality)).toEqual([true, true, true]);
  expect((['at-most', 'at-least', 'whole-number'] as const).map(isEquality)).toEqual([
    false,
    false,
    false,
  ]);
});

test('an identity is about its whole, its parts and its share, and about no constant', () => {
  const identity = { id: 'x', relation: 'share', parts: ['b'], complete: false } as const;
  expect(referencesOf({ ...identity, whole: 'a', share: 'c' })).toEqual(['a', 'b', 'c']);
  expect(referencesOf({ ...identity, whole: 'const:100' })).toEqual(['b']);
});

test('every identity of the data is about its parts, and about nothing that is a constant', () => {
  for (const identity of readRecords('identities')) {
    const references = referencesOf(identity);
    expect(references).toEqual(expect.arrayContaining([...identity.parts]));
    expect(references.filter((each) => constantOf(each) !== undefined)).toEqual([]);
  }
});
