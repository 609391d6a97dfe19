import { describe, expect, it } from 'vitest';
import type { Peer, Shared } from '../../src/show/use-sync';
import { wallOf } from '../../src/show/wall';

const here: Shared = {
  step: 5,
  black: false,
  language: 'zh',
  both: false,
  deck: 'c!f!z',
  view: 'right=trademark',
};

const audience = (change: Partial<Shared> = {}): Peer => ({
  id: 'a',
  role: 'audience',
  shows: { ...here, ...change },
});

describe('wallOf', () => {
  it.each([
    ['together', {}],
    ['black', { black: true }],
    ['black', { black: true, step: 3, deck: undefined }],
    ['slide', { step: 3 }],
    ['slide', { language: 'en' }],
    ['slide', { both: true }],
    ['other', { deck: undefined }],
    ['other', { view: '' }],
  ] as const)('is %s for a wall that differs by %o', (kind, change) => {
    const peer = audience(change);
    expect(wallOf(here, [peer])).toEqual({ kind, shows: peer.shows });
  });

  it('is closed without a projected window, whoever else is there', () => {
    expect(wallOf(here, [])).toEqual({ kind: 'closed' });
    expect(wallOf(here, [{ ...audience(), role: 'presenter' }])).toEqual({ kind: 'closed' });
  });

  it('is a slide still to be seen while the presenter alone is black', () => {
    expect(wallOf({ ...here, black: true }, [audience()]).kind).toBe('slide');
  });
});
