import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { otherSideOf } from '../../src/exhibits/pair/other-side';
import { arbitraryFilterOf } from '../support/arbitrary-view-state';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { parseLink, serializeLink } from '../support/links';
import { readVocabulary } from '../support/read-vocabulary';
import { INITIAL_VIEW_STATE } from '../../src/views/view-state';

const filters = arbitraryFilterOf(readVocabulary());
const droppedOf = (link: string) =>
  parseLink(link).dropped.map(({ key, value, reason }) => `${key}=${value} ${reason}`);

describe('the other side of a link', () => {
  test('names the keys that are otherwise, with signs that an address carries as they are', () => {
    const first = setClause(NO_FILTER, 'right', ['trademark']);
    const second = setYears(setClause(NO_FILTER, 'right', ['copyright']), 2019, 2019);
    const otherSide = otherSideOf(first, second);
    const link = serializeLink({ ...INITIAL_VIEW_STATE, filter: first, otherSide });
    expect(link).toBe('right=trademark&vs=right:copyright,from:2019,to:2019');
    expect(parseLink(link)).toMatchObject({ state: { filter: first, otherSide }, dropped: [] });
  });

  test('lifts a condition with a dash', () => {
    const first = setYears(setClause(NO_FILTER, 'right', ['trademark']), 2024, 2024);
    const otherSide = otherSideOf(first, NO_FILTER);
    const link = serializeLink({ ...INITIAL_VIEW_STATE, filter: first, otherSide });
    expect(link).toContain('vs=right:-,from:-');
    expect(parseLink(link).state.otherSide).toEqual(otherSide);
  });

  test('reads back as it was written, whatever two filters differ in', () => {
    fc.assert(
      fc.property(filters, filters, (filter, second) => {
        const otherSide = otherSideOf(filter, second);
        const link = serializeLink({ ...INITIAL_VIEW_STATE, filter, otherSide });
        const read = parseLink(link);
        expect(read.dropped).toEqual([]);
        expect(read.state.otherSide).toEqual(otherSide);
        expect(serializeLink(read.state)).toBe(link);
      }),
    );
  });

  test('drops by name what it does not know, and keeps the rest', () => {
    expect(droppedOf('vs=right:nonsense')).toEqual(['vs=right:nonsense unknown-value']);
    expect(droppedOf('vs=nonsense:patent')).toEqual(['vs=nonsense:patent unknown-value']);
    expect(droppedOf('vs=patent')).toEqual(['vs=patent unknown-value']);
    expect(droppedOf('vs=from:2024,to:2019')).toEqual(['vs=to:2019 impossible-range']);
    expect(droppedOf('vs=right:')).toEqual(['vs=right: unknown-value']);
    const link = 'vs=right:copyright,system:nonsense';
    expect(parseLink(link).state.otherSide?.keys).toEqual(['right']);
    expect(droppedOf(link)).toEqual(['vs=system:nonsense unknown-value']);
  });

  test('never fails at a hostile text, and writes nothing of it', () => {
    for (const text of HOSTILE_TEXTS) {
      for (const value of [text, `right:${text}`, `${text}:-`]) {
        const { state, dropped } = parseLink(`vs=${encodeURIComponent(value)}`);
        expect(state.otherSide).toBeUndefined();
        expect(dropped.length).toBeGreaterThan(0);
      }
    }
  });
});
