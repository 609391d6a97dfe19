import { beforeAll, describe, expect, it } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { type Filter, NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { relateToFilter } from '../../src/crossfilter/relate-to-filter';
import { defaultDeck } from '../../src/deck/default-deck';
import type { Deck } from '../../src/deck/slide';
import { type Language, LANGUAGES } from '../../src/domain/language';
import { wordsOf } from '../../src/exhibits/answers';
import { loadKind } from '../../src/exhibits/loaded-kinds';
import { KINDS, needsOf } from '../../src/exhibits/registry';
import { nameOf } from '../../src/exhibits/spec-codec';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { countPages, type DeckData, isKnownEmpty, workOut } from '../../src/show/deck-data';
import { buildDataset } from '../support/build-dataset';
import { readGround, readKindRecords, readRealStory } from '../support/ground';

setUpI18n('zh');

const names = (deck: Deck) => deck.map(({ spec }) => nameOf(spec));
const idsOf = (deck: Deck) =>
  deck.flatMap(({ spec }) => ('indicators' in spec ? spec.indicators : []));

const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);

const FILTERS: readonly (readonly [string, Filter])[] = [
  ['no filter', NO_FILTER],
  ['trademarks', TRADEMARK],
  ['plant varieties', setClause(NO_FILTER, 'right', ['plant-variety'])],
  ['customs', setClause(NO_FILTER, 'system', ['customs'])],
  ['courts', setClause(NO_FILTER, 'system', ['courts'])],
  ['trademarks in court', setClause(TRADEMARK, 'system', ['courts'])],
  ['chapter 2', setClause(NO_FILTER, 'chapter', ['2'])],
  ['2020', setYears(NO_FILTER, 2020, 2020)],
];

const toData = (deck: Deck, filter: Filter): DeckData => ({
  ground: readGround(),
  records: readKindRecords([...new Set(deck.flatMap(({ spec }) => needsOf(spec)))]),
  filter,
  address: '',
});

/** The slides that a reader sees. */
const shownUnder = (filter: Filter) => {
  const deck = defaultDeck(readGround(), readRealStory(), filter);
  const data = toData(deck, filter);
  return { data, slides: deck.filter((slide) => !isKnownEmpty(data, slide)) };
};

/** The headlines of all steps. */
const headlinesUnder = (filter: Filter, language: Language): readonly string[] => {
  const { data, slides } = shownUnder(filter);
  return slides.flatMap((slide) =>
    Array.from({ length: countPages(data, slide) }, (_, page) => {
      const worked = workOut(data, slide, page);
      return worked ? wordsOf(worked.exhibit, worked.answer, language).headline : '';
    }),
  );
};

beforeAll(() => Promise.all(KINDS.map(loadKind)));

describe('defaultDeck', () => {
  const deck = defaultDeck(readGround(), readRealStory(), NO_FILTER);

  it('tells the year in its order, and keeps what may be asked for behind the closing', () => {
    expect(names(deck)).toEqual([
      'cover',
      'messages',
      'series',
      'flow',
      'breakdown',
      'flow',
      'offences',
      'strips',
      'series',
      'campaigns',
      'series',
      'instruments',
      'strips',
      'ledger',
      'changes',
      'closing',
      'identities',
      'efforts',
      'campaigns',
    ]);
  });

  it('has one page a slide up to the closing', () => {
    const { data, slides } = shownUnder(NO_FILTER);
    const story = slides.slice(0, names(slides).indexOf('closing') + 1);
    expect(story.length).toBeLessThanOrEqual(16);
    expect(story.map((slide) => countPages(data, slide))).toEqual(story.map(() => 1));
  });

  it.each(LANGUAGES)(
    'has a finding with a number on every slide, no two alike, in %s',
    (language) => {
      const headlines = headlinesUnder(NO_FILTER, language);
      const [, ...findings] = headlines;
      for (const headline of findings) expect(headline).toMatch(/\d/);
      expect(new Set(headlines).size).toBe(headlines.length);
    },
  );

  it('says what the report says first', () => {
    const headlines = headlinesUnder(NO_FILTER, 'zh');
    expect(headlines[1]).toBe(
      '知识产权保护社会满意度82.36分，为2013—2024年最高；发明专利有效量 · 国外93.26万件，占总数的16.4%（推算）',
    );
    expect(headlines[2]).toBe('知识产权保护社会满意度：2024年82.36分，比2023年高0.32分（推算）');
    expect(headlines[8]).toBe(
      '海关查扣侵权嫌疑货物批数：2024年4.16万批，比2023年下降33%（推算）；海关查扣侵权嫌疑货物件数8160.51万件，下降1.5%（推算）',
    );
  });
});

describe.each(FILTERS)('under %s', (name, filter) => {
  it('begins with the cover and figures of the filter itself', () => {
    const { data, slides } = shownUnder(filter);
    expect(names(slides).slice(0, 2)).toEqual(['cover', 'messages']);
    if (name !== 'no filter') expect(names(slides)[2]).toBe('figures');
    const [, messages] = slides;
    const lead = messages && workOut(data, messages, 0)?.answer.lead;
    expect(lead).toHaveLength(1);
    const { placed } = data.ground.cube;
    for (const figures of placed.values())
      for (const each of figures)
        if (each.observation === lead?.[0]) expect(relateToFilter(each, filter)).toBe('in');
  });

  it('has no slide twice, none without anything, and one closing', () => {
    const { data, slides } = shownUnder(filter);
    const texts = slides.map(({ spec }) => JSON.stringify(spec));
    expect(new Set(texts).size).toBe(texts.length);
    expect(slides.filter((slide) => workOut(data, slide, 0)?.answer.isEmpty)).toEqual([]);
    expect(names(slides).filter((each) => each === 'closing')).toHaveLength(1);
  });

  it.each(LANGUAGES)('has no two headlines alike in %s', (language) => {
    const headlines = headlinesUnder(filter, language);
    expect(headlines.filter((each, at) => headlines.indexOf(each) !== at)).toEqual([]);
  });

  it('keeps no filter on a slide', () => {
    for (const slide of defaultDeck(readGround(), readRealStory(), filter))
      expect(slide.filter).toBeUndefined();
  });
});

it('a filter leaves out what it has nothing of its own of, also beside others', () => {
  const deck = defaultDeck(readGround(), readRealStory(), TRADEMARK);
  expect(idsOf(deck)).toContain('court.civil1.received');
  expect(idsOf(deck)).toContain('trademark.registered');
  expect(idsOf(deck)).not.toContain('patent.invention.granted');
  expect(names(deck)).not.toContain('ledger');
});

it('copes with data without chapters, campaigns or identities', () => {
  const { package: descriptor, edition } = readGround();
  const cube = toCube(buildDataset({ observations: [], campaigns: [] }));
  const empty = { cube, package: { ...descriptor, resources: [] }, edition };
  expect(names(defaultDeck(empty, readRealStory(), NO_FILTER))).toEqual(['cover', 'closing']);
});
