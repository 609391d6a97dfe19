import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFree, writeFree } from '../../src/exhibits/free-text';
import { arbitraryWords } from '../support/arbitrary-deck';
import { holds } from '../support/holds';

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(' ', 'a', '.', '_', '\ud83d', '\ude00') }),
  arbitraryWords(80),
);

test('any text comes back as it was, in letters that a link carries as they are', () => {
  holds(
    fc.property(texts, (own) => {
      const text = writeFree(own);
      expect(text).toMatch(/^[\w.-]*$/);
      expect(readFree(text)).toBe(own === '' ? undefined : own);
    }),
    1000,
  );
});

test('only what would have been written is read', () => {
  holds(
    fc.property(fc.oneof(fc.stringMatching(/^[\w.-]{0,20}$/), fc.string()), (text) => {
      const read = readFree(text);
      expect(read === undefined || writeFree(read) === text).toBe(true);
    }),
    1000,
  );
});

test.each([
  ['Courts 2024', 'Courts_2024'],
  ['2024年 · 商标', '2024.F50._.AC3._.FVGGgH'],
  ['商标', '.FVGGgH'],
  ['.', '.AAu'],
])('"%s" is %s', (own, text) => {
  expect(readFree(text)).toBe(own);
  expect(writeFree(own)).toBe(text);
});

test.each(['', '.', '.A.', 'A.B', '.----', 'One.AAB.', 'a-b', 'ü', 'a b'])(
  '"%s" is nothing that was written',
  (text) => {
    expect(readFree(text)).toBeUndefined();
  },
);
