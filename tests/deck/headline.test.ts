import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_HEADLINE, readHeadline, tidyHeadline } from '../../src/deck/headline';
import { writeFree } from '../../src/exhibits/free-text';
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
      const tidy = tidyHeadline(own);
      expect(tidyHeadline(tidy)).toBe(tidy);
      if (tidy) expect(readHeadline(writeFree(tidy))).toBe(tidy);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[\w.-]{0,20}$/), (text) => {
      const read = readHeadline(text);
      expect(read === undefined || writeFree(read) === text).toBe(true);
    }),
  );
});

it.each(['a  b', ' a', 'a ', 'x'.repeat(MAX_HEADLINE + 1), ''])(
  '"%s" is one that no deck would have written',
  (own) => {
    expect(readHeadline(writeFree(own))).toBeUndefined();
  },
);
