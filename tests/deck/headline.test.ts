import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHeadline } from '../../src/deck/headline';
import { readFree, writeFree } from '../../src/exhibits/free-text';
import { MAX_LINE, tidyLine } from '../../src/url/own-line';
import { visibleText } from '../../src/url/visible-text';
import { arbitraryWords } from '../support/arbitrary-deck';

const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(' ', 'a', '\ud83d', '\ude00') }),
  arbitraryWords(80),
);

it('comes back as it was, and only what was written is read', () => {
  fc.assert(
    fc.property(words, (own) => {
      const tidy = tidyLine(own);
      expect(tidyLine(tidy)).toBe(tidy);
      if (tidy) expect(readHeadline(writeFree(tidy))).toBe(tidy);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[\w.-]{0,20}$/), (text) => {
      const read = readHeadline(text);
      // What is not seen of it is left out.
      expect(read === undefined || visibleText(readFree(text) ?? '') === read).toBe(true);
    }),
  );
});

it.each(['a  b', ' a', 'a ', 'x'.repeat(MAX_LINE + 1), ''])(
  '"%s" is one that no deck would have written',
  (own) => {
    expect(readHeadline(writeFree(own))).toBeUndefined();
  },
);

it.each([
  ['\u202eabc\u2066', 'abc'],
  ['商\u200b标', '商标'],
  ['👨\u200d👩\u200d👧 ❤\ufe0f', '👨\u200d👩\u200d👧 ❤\ufe0f'],
])('%j is read without what turns or hides our words', (own, read) => {
  expect(readHeadline(writeFree(own))).toBe(read);
  expect(tidyLine(own)).toBe(read);
});
