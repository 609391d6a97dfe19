import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearPeer, isNewer, type Peer, type Shared } from '../../src/show/use-sync';

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

const shows: Shared = {
  step: 3,
  black: false,
  language: 'zh',
  both: false,
  deck: undefined,
  view: '',
};

describe('windows that hear one another', () => {
  const audience: Peer = { id: 'a', role: 'audience', shows };

  it('are known by their ids: one that closes is not the audience', () => {
    const third: Peer = { id: 'c', role: 'presenter', shows };
    const peers = [audience, third].reduce(hearPeer, []);
    expect(peers).toEqual([audience, third]);
    expect(hearPeer(peers, { ...third, shows: undefined })).toEqual([audience]);
    expect(hearPeer(peers, { ...audience, shows: undefined })).toEqual([third]);
    expect(hearPeer(peers, { id: 'z', role: 'audience', shows: undefined })).toEqual(peers);
  });

  it('are heard again with what they show now', () => {
    const now: Peer = { ...audience, shows: { ...shows, step: 4 } };
    expect(hearPeer([audience], now)).toEqual([now]);
  });
});
