import { describe, expect, it } from 'vitest';
import { NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { toNoteKey } from '../../src/deck/note-key';
import type { Slide } from '../../src/deck/slide';
import { PLAIN_SERIES } from '../../src/exhibits/series/spec';
import { PLAIN_STATEMENT } from '../../src/exhibits/statement/spec';
import { readVocabulary } from '../support/read-vocabulary';

const VOCABULARY = readVocabulary();
const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);
const spec = { ...PLAIN_SERIES, indicators: ['court.civil1.received'] };
const slide: Slide = { spec };

const keyOf = (of: Slide, filter = NO_FILTER, edition = '2024', page = 0) =>
  toNoteKey({ language: 'zh', view: { filter, edition }, slide: of, page }, VOCABULARY);

describe('the key of a note', () => {
  it('is another for another filter, edition, page or slide', () => {
    const keys = [
      keyOf(slide),
      keyOf(slide, TRADEMARK),
      keyOf(slide, NO_FILTER, '2023'),
      keyOf(slide, NO_FILTER, '2024', 1),
      keyOf({ spec: { ...spec, split: 'right' } }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same wherever the filter comes from, for it shows the same figures', () => {
    expect(keyOf({ ...slide, filter: TRADEMARK })).toBe(keyOf(slide, TRADEMARK));
    expect(keyOf({ ...slide, filter: NO_FILTER }, TRADEMARK)).toBe(keyOf(slide));
  });

  it('is that under which the notes of old deck files are filed', () => {
    expect(keyOf(slide)).toBe('zh~2024~t~iTFpd~N');
    expect(keyOf(slide, TRADEMARK, '2023', 1)).toBe('zh~2023~t~iTFpd~RWwKz~~2');
  });

  it('does not depend on what is filled in on the cover', () => {
    const filled: Slide = { spec: { ...PLAIN_STATEMENT, speaker: 'Li Hua', date: '4/26' } };
    expect(keyOf(filled)).toBe(keyOf({ spec: PLAIN_STATEMENT }));
  });

  it('does not depend on the headline', () => {
    expect(keyOf({ ...slide, headline: 'Courts' })).toBe(keyOf(slide));
  });
});
