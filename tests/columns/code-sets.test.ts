import { expect, test } from 'vitest';
import { addSet, toCodeSets } from '../../src/columns/code-sets';

test('sets of more codes than one word holds are counted code by code', () => {
  const sets = [[0, 31, 32, 69], [], [31, 64]];
  const { bits, words, codes } = toCodeSets(70, sets);
  const counts = new Uint32Array(codes);
  for (const set of sets.keys()) addSet(counts, bits, set * words, words, set + 1);
  expect(Object.fromEntries([...counts.entries()].filter(([, count]) => count > 0))).toEqual({
    0: 1,
    31: 4,
    32: 1,
    64: 3,
    69: 1,
  });
});
