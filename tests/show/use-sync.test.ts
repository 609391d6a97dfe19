import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNewer } from '../../src/show/use-sync';

const known = fc.record({
  text: fc.constantFrom('a', 'b', 'c'),
  at: fc.integer({ min: -1, max: 2 }),
});

describe('requests of two windows that cross on their way', () => {
  it('leave both windows with the same one', () => {
    fc.assert(
      fc.property(known, known, (here, there) => {
        const kept = isNewer(there, here) ? there : here;
        const keptThere = isNewer(here, there) ? here : there;
        expect(kept).toEqual(keptThere);
      }),
    );
  });

  it('never take back a later request', () => {
    expect(isNewer({ text: 'old', at: 5 }, { text: 'new', at: 6 })).toBe(false);
    expect(isNewer({ text: 'new', at: 6 }, { text: 'old', at: 5 })).toBe(true);
    expect(isNewer({ text: 'same', at: 5 }, { text: 'same', at: 5 })).toBe(false);
  });
});
