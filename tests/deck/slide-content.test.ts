import { describe, expect, it } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { type Filter, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import type { DeckData } from '../../src/deck/deck-data';
import { type Slide, toCampaignPages, toSlide } from '../../src/deck/slide';
import { toContent } from '../../src/deck/slide-content';
import { toWords } from '../../src/deck/slide-words';
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

const wordsOf = (data: DeckData, slide: Slide) => {
  const content = toContent(data, slide);
  return toWords(data, { slide, page: 0, pages: 1 }, content);
};

describe('the words of a slide of figures', () => {
  const CUSTOMS = setClause(NO_FILTER, 'system', ['customs']);

  it('credit each document for the year that it tells of', () => {
    // The protection actions of 2024 are not in the white paper, the satisfaction score is.
    const slide = toSlide('section', {
      indicators: ['customs.protection_actions', 'satisfaction.score'],
    });
    const { source } = wordsOf(toData(NO_FILTER), slide);
    expect(source?.en).toMatch(
      /^Source: Intellectual Property Protection in China 2024, section 1, /,
    );
    expect(source?.en).toMatch(/; 1 other source$/);
    expect(source?.zh).toMatch(/，另据1种文献$/);
    const chart = wordsOf(toData(NO_FILTER), timeline).source;
    expect(chart?.en).toMatch(/section 1\.1, para\. 2; earlier years: \d+ more sources$/);
  });

  it('speak of a figure that the filter finds, of the white paper where there is one', () => {
    const slide = toSlide('figures', {
      indicators: ['satisfaction.score', 'customs.protection_actions', 'customs.seizures.batches'],
    });
    expect(wordsOf(toData(CUSTOMS), slide).headline.zh).toMatch(
      /^海关查扣侵权嫌疑货物批数2024年4\.16万批/,
    );
  });

  it('say the year that they are of', () => {
    const slide = toSlide('figures', { indicators: [CIVIL] });
    const { kicker } = wordsOf(toData({ ...NO_FILTER, from: 2015, to: 2020 }), slide);
    expect(kicker?.en).toBe('Key figures 2020');
  });

  it('keep the name of the campaign with its result', () => {
    const slide = toSlide('campaigns');
    const filter = setClause(NO_FILTER, 'agency', ['gacc']);
    expect(wordsOf(toData(filter), slide).headline.zh).toMatch(/龙腾：2024年4\.04万批/);
  });

  it('say of an index which year is 100, and what could not be drawn', () => {
    const chart = { measure: 'index', scale: 'linear', form: 'lines' } as const;
    const slide = toSlide('timeline', { indicators: [CIVIL, 'satisfaction.score'], chart });
    const words = wordsOf(toData(NO_FILTER), slide);
    expect(words.subtitle?.en).toContain('index (2008 = 100)');
    expect(words.breaks.map(({ en }) => en)[0]).toMatch(/^Not drawn .*: Social satisfaction/);
  });
});

describe('pages of campaigns', () => {
  it('are even: none has a row left over', () => {
    const sizes = (count: number) =>
      toCampaignPages(Array.from({ length: count }, (_, at) => at)).map((page) => page.length);
    expect([0, 3, 5, 9, 12].map(sizes)).toEqual([[], [3], [3, 2], [3, 3, 3], [4, 4, 4]]);
  });
});
