import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '../../src/crossfilter/filter';
import { parseDeck, serializeDeck } from '../../src/deck/deck-codec';
import { parseDeckFile } from '../../src/deck/deck-file';
import type { DeckView } from '../../src/deck/deck-view';
import { toNoteKey } from '../../src/deck/note-key';
import type { Deck, Slide } from '../../src/deck/slide';
import type { Spec } from '../../src/exhibits/registry';
import { type ChartState, PLAIN_CHART } from '../../src/exhibits/series/spec';
import { DECK_VIEWS } from '../../src/show/deck-view';
import type { Vocabulary } from '../../src/url/vocabulary';
import { LINKS } from '../../src/views/view-state';
import {
  CLOSED_LINKS,
  MEANT_DECKS,
  MEANT_LINKS,
  type OldDeck,
  type OldFile,
  type OldLink,
  toMeant,
  toMeantFiles,
} from '../support/meant-differences';
import { readVocabulary } from '../support/read-vocabulary';

/** Codes that the data have no longer, for no figure belongs to them: these links are held to what they opened with them. */
const FORMER_AGENCIES = ['cac', 'miit'];

const withFormerCodes = (vocabulary: Vocabulary): Vocabulary => {
  const agency = new Set([...(vocabulary.codes['agency'] ?? []), ...FORMER_AGENCIES]);
  return { ...vocabulary, codes: { ...vocabulary.codes, agency } };
};

/** What the kinds of slides were called in November 2026. */
const toOldKind = (spec: Spec): string => {
  if (spec.kind === 'series') return 'timeline';
  if (spec.kind === 'identities') return 'audit';
  if (spec.kind === 'statement') return spec.is;
  return spec.kind === 'figures' && spec.chapter !== undefined ? 'section' : spec.kind;
};

/** Small charts had axes of their own, and no word for it. */
const withoutOwnAxes = ({ axes, ...chart }: ChartState) =>
  axes === 'own' ? chart : { ...chart, axes };

const toOldChart = (spec: Spec) => {
  if (spec.kind !== 'series') return undefined;
  const { show, ...chart } = withoutOwnAxes(spec.chart);
  const { show: _, ...plain } = withoutOwnAxes(PLAIN_CHART);
  if (show !== 'chart') return withoutOwnAxes(spec.chart);
  return isDeepStrictEqual(chart, plain) ? undefined : chart;
};

/**
 * Reads a link, a deck and a deck file with the code, into the flat form of the fixtures: what is undefined is null.
 * All that knows the code's own names and types stands here. Where these change, this function follows; the fixtures stay.
 */
const toReaders = () => {
  const vocabulary = withFormerCodes(readVocabulary());
  const plain = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_, each: unknown) => (each === undefined ? null : each)));
  const flatFilter = ({ clauses, from, to }: Filter) => ({ clauses, from, to });
  const flatSlide = ({ spec, filter, headline }: Slide) => ({
    kind: toOldKind(spec),
    filter: filter && flatFilter(filter),
    indicators: 'indicators' in spec ? spec.indicators : [],
    split: 'split' in spec ? spec.split : undefined,
    chart: toOldChart(spec),
    baseYear: spec.kind === 'series' ? spec.baseYear : undefined,
    chapter: (spec.kind === 'figures' && spec.chapter) || undefined,
    headline,
  });
  const flatDeck = (deck: Deck) => deck.map(flatSlide);
  /** Where the notes of a deck are looked for: in Chinese on a slide's first page, in English on its second. */
  const noteKeys = (deck: Deck, { filter, edition = '2024' }: DeckView) =>
    deck.flatMap((slide) => {
      const noted = { view: { filter, edition }, slide };
      return [
        toNoteKey({ ...noted, language: 'zh', page: 0 }, vocabulary),
        toNoteKey({ ...noted, language: 'en', page: 1 }, vocabulary),
      ];
    });
  return {
    link: (link: string) => {
      const { state, dropped } = LINKS.parse(link, vocabulary);
      const flat = {
        view: state.view,
        edition: state.edition,
        language: state.language,
        theme: state.theme,
        filter: flatFilter(state.filter),
        indicators: state.indicators,
        split: state.split,
        chart: withoutOwnAxes(state.chart),
        baseYear: state.baseYear,
        sort: state.sort,
        search: state.search,
        open: state.open,
        columns: state.columns,
        withWhole: state.withWhole,
        observation: state.observation,
        identityVerdicts: state.identityVerdicts,
        growthVerdicts: state.growthVerdicts,
        identity: state.identity,
        present: state.present,
        step: state.step,
        both: state.both,
        deck: state.deck,
        auto: state.auto,
        presenter: state.presenter,
      };
      return plain({ link, canonical: LINKS.serialize(state, vocabulary), dropped, state: flat });
    },
    deck: (text: string) => {
      const { deck, dropped } = parseDeck(text, vocabulary);
      const canonical = serializeDeck(deck, vocabulary);
      return plain({ deck: text, canonical, dropped, slides: flatDeck(deck) });
    },
    file: (text: string) => {
      const read = parseDeckFile(text, vocabulary, DECK_VIEWS);
      if (!read.ok) return plain({ text, read, noteKeys: [] });
      const { deck, view, notes, dropped } = read;
      const flatView = view && { filter: flatFilter(view.filter), edition: view.edition };
      return plain({
        text,
        read: { ok: true, deck: flatDeck(deck), view: flatView, notes, dropped },
        noteKeys: noteKeys(deck, view ?? { filter: NO_FILTER, edition: undefined }),
      });
    },
  };
};

const readFixture = (name: string): unknown => {
  const path = join(process.cwd(), 'tests', 'fixtures', `${name}-of-november-2026.json`);
  return JSON.parse(readFileSync(path, 'utf8'));
};

const OLD_LINKS = readFixture('links') as readonly OldLink[];
const OLD_DECKS = readFixture('decks') as readonly OldDeck[];
const OLD_FILES = readFixture('deck-files') as readonly OldFile[];
const read = toReaders();

/** The records that are read differently from what is meant, as they should be and as they are: a failure shows these, not the hundreds of others. */
const compare = <T>(records: readonly T[], toNow: (record: T) => unknown) => {
  const was = records.filter((record) => !isDeepStrictEqual(toNow(record), record));
  return { was, is: was.map(toNow) };
};

/** Keys, letters and fields that the records of November 2026 must have, each read and not only dropped. */
const KEYS =
  'view ed lang theme system right agency chapter campaign from to ind by chart year sort q open cols whole obs growth verdict identity present step both auto presenter deck';
const SLIDE_LETTERS = 'c s f t b p a z';
const FIELD_LETTERS = 'i b c y h S R A C P Y N';

describe('links of November 2026', () => {
  test('open what they opened', () => {
    const meant = toMeant(OLD_LINKS, ({ link }) => link, MEANT_LINKS);
    const { was, is } = compare(meant, ({ link }) => read.link(link));
    expect(is).toEqual(was);
  });

  test('open the same in their canonical form, with nothing dropped', () => {
    const now = toMeant(OLD_LINKS, ({ link }) => link, CLOSED_LINKS);
    const canonical = OLD_LINKS.flatMap((each, at) =>
      [each.canonical, now[at]?.canonical].map((link) => ({
        ...each,
        canonical: now[at]?.canonical ?? '',
        link: `?${link}`,
        dropped: [],
      })),
    );
    const { was, is } = compare(canonical, ({ link }) => read.link(link));
    expect(is).toEqual(was);
  });

  test('are many, and name every key', () => {
    expect(OLD_LINKS.length).toBeGreaterThanOrEqual(80);
    const named = OLD_LINKS.flatMap(({ canonical }) => [...new URLSearchParams(canonical).keys()]);
    expect(new Set(named)).toEqual(new Set(KEYS.split(' ')));
  });
});

describe('decks of November 2026', () => {
  test('have the slides that they had', () => {
    const meant = toMeant(OLD_DECKS, ({ deck }) => deck, MEANT_DECKS);
    const { was, is } = compare(meant, ({ deck }) => read.deck(deck));
    expect(is).toEqual(was);
  });

  test('have the same slides in their canonical form, with nothing dropped', () => {
    const canonical = OLD_DECKS.filter((each) => each.canonical !== '').map((each) => ({
      ...each,
      deck: each.canonical,
      dropped: [],
    }));
    const { was, is } = compare(canonical, ({ deck }) => read.deck(deck));
    expect(is).toEqual(was);
  });

  test('are many, and have every kind of slide and every field', () => {
    expect(OLD_DECKS.length).toBeGreaterThanOrEqual(80);
    const slides = OLD_DECKS.flatMap(({ canonical }) => canonical.split('!')).filter(Boolean);
    const letters = slides.map((slide) => slide.charAt(0));
    const fields = slides.flatMap((slide) => slide.split('~').slice(1));
    expect(new Set(letters)).toEqual(new Set(SLIDE_LETTERS.split(' ')));
    expect(new Set(fields.map((field) => field.charAt(0)))).toEqual(
      new Set(FIELD_LETTERS.split(' ')),
    );
  });
});

describe('deck files of November 2026', () => {
  test('hold what they held, and their notes are found', () => {
    const meant = toMeant(OLD_FILES, ({ text }) => text, toMeantFiles(OLD_FILES));
    const { was, is } = compare(meant, ({ text }) => read.file(text));
    expect(is).toEqual(was);
  });

  test('are many', () => {
    expect(OLD_FILES.length).toBeGreaterThanOrEqual(80);
  });
});

test('a code that the data have no longer is reported, and the rest of the link holds', () => {
  const { state, dropped } = LINKS.parse('?agency=miit,spc&right=patent', readVocabulary());
  expect(dropped).toEqual([{ key: 'agency', value: 'miit', reason: 'unknown-value' }]);
  expect(state.filter.clauses).toEqual([
    { dimension: 'right', codes: ['patent'] },
    { dimension: 'agency', codes: ['spc'] },
  ]);
});
