import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../src/url/vocabulary';
import { LINKS } from '../../src/views/view-state';

const NONE: ReadonlySet<string> = new Set();
const VOCABULARY: Vocabulary = {
  codes: { right: new Set(['trademark']) },
  indicators: NONE,
  splits: NONE,
  parts: NONE,
  references: NONE,
  editions: NONE,
  years: { first: 2008, last: 2024 },
};

const read = (query: string) => LINKS.parse(query, VOCABULARY);

describe('the keys of the presentation', () => {
  it('come back as they were, with the filter', () => {
    const query = 'right=trademark&present=1&step=7&both=1&auto=20&presenter=1&deck=c!t~iTFpd!z';
    const { state, dropped } = read(query);
    expect(dropped).toEqual([]);
    expect(new Set(LINKS.serialize(state, VOCABULARY).split('&'))).toEqual(
      new Set(query.split('&')),
    );
  });

  it('are dropped and said where they are impossible', () => {
    const { state, dropped } = read('present=yes&step=0&auto=1&both=2&deck=<b>');
    expect(state).toEqual(read('').state);
    expect(dropped.map(({ key }) => key).toSorted()).toEqual([
      'auto',
      'both',
      'deck',
      'present',
      'step',
    ]);
  });

  it('make turning a slide no step of Back, but beginning to present one', () => {
    const begin = read('present=1').state;
    expect(LINKS.historyStep(read('').state, begin)).toBe('push');
    expect(LINKS.historyStep(begin, read('present=1&step=2').state)).toBe('replace');
  });
});
