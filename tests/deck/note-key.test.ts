import { describe, expect, it } from 'vitest';
import { toVocabulary } from '../../src/views/to-vocabulary';
import { NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { toNoteKey } from '../../src/deck/note-key';
import { type Slide, toSlide } from '../../src/deck/slide';
import { readDataPackage, readDataset } from '../support/read-data';

const VOCABULARY = toVocabulary(readDataset(), readDataPackage());
const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);
const slide = toSlide('timeline', { indicators: ['court.civil1.received'] });

const keyOf = (of: Slide, filter = NO_FILTER, edition = '2024', page = 0) =>
  toNoteKey({ language: 'zh', view: { filter, edition }, slide: of, page }, VOCABULARY);

describe('the key of a note', () => {
  it('is another for another filter, edition, page or slide', () => {
    const keys = [
      keyOf(slide),
      keyOf(slide, TRADEMARK),
      keyOf(slide, NO_FILTER, '2023'),
      keyOf(slide, NO_FILTER, '2024', 1),
      keyOf({ ...slide, split: 'right' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same wherever the filter comes from, for it shows the same figures', () => {
    expect(keyOf({ ...slide, filter: TRADEMARK })).toBe(keyOf(slide, TRADEMARK));
    expect(keyOf({ ...slide, filter: NO_FILTER }, TRADEMARK)).toBe(keyOf(slide));
  });

  it('does not depend on the headline', () => {
    expect(keyOf({ ...slide, headline: 'Courts' })).toBe(keyOf(slide));
  });
});
