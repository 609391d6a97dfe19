import { describe, expect, it } from 'vitest';
import { newId, pairOf, windowNameOf } from '../../src/show/pair';

describe('a pair of windows', () => {
  it('is found again by the name of either window', () => {
    const pair = newId();
    expect(pairOf(windowNameOf('audience', pair))).toBe(pair);
    expect(pairOf(windowNameOf('presenter', pair))).toBe(pair);
    expect(windowNameOf('audience', pair)).not.toBe(windowNameOf('presenter', pair));
  });

  it('has an id of its own', () => {
    expect(newId()).not.toBe(newId());
  });

  it('is none where the window has another name', () => {
    for (const name of ['', 'presenter', 'audience', 'frame-1', 'presenter-1'])
      expect(pairOf(name)).toBeUndefined();
  });
});
