import { describe, expect, it } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { type Filter, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import type { DeckData } from '../../src/presentation/deck-data';
import { toSlide } from '../../src/presentation/slide';
import { toContent } from '../../src/presentation/slide-content';
import { toWords } from '../../src/presentation/slide-words';
import '../../src/i18n/words-of-presentation';
import '../../src/i18n/words-of-timeline';
import { readDataPackage, readDataset } from '../support/read-data';

const PACKAGE = readDataPackage();
const CUBE = toCube(readDataset());
const CIVIL = 'court.civil1.received';

const toData = (filter: Filter, edition = PACKAGE.edition): DeckData => ({
  i18n: setUpI18n('en'),
  cube: CUBE,
  package: { ...PACKAGE, edition },
  latest: PACKAGE.edition,
  identities: [],
  filter,
  address: 'https://example.org/',
});

const timeline = toSlide('timeline', { indicators: [CIVIL] });

describe('a chart on a slide', () => {
  it('names no part that the filter does not select', () => {
    const data = toData(setClause(NO_FILTER, 'right', ['trade-secret']));
    const content = toContent(data, timeline);
    expect(content.kind === 'timeline' && content.chosen.split).toBeFalsy();
    const words = toWords(data, { slide: timeline, page: 0, pages: 1 }, content);
    expect(words.headline.en).not.toContain('Copyright');
  });

  it('makes the part strong that the filter selects', () => {
    const data = toData(setClause(NO_FILTER, 'right', ['trademark']));
    const words = toWords(data, { slide: timeline, page: 0, pages: 1 }, toContent(data, timeline));
    expect(words.headline.en).toContain('Trademarks: 124,945 cases');
  });

  it('of an earlier edition shows nothing of later years, under a filter of its own too', () => {
    const data = toData(NO_FILTER, '2023');
    const own = toSlide('timeline', {
      indicators: [CIVIL],
      filter: setClause(NO_FILTER, 'right', ['trademark']),
    });
    for (const slide of [timeline, own]) {
      const content = toContent(data, slide);
      const years =
        content.kind === 'timeline'
          ? content.chosen.series.flatMap(({ points }) => points.map(({ year }) => year))
          : [];
      expect(Math.max(...years)).toBe(2023);
    }
  });
});
