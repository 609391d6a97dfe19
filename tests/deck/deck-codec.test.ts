import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { MAX_DECK_TEXT, parseDeck, serializeDeck } from '../../src/deck/deck-codec';
import { defaultDeck } from '../../src/deck/default-deck';
import { shortCode } from '../../src/deck/short-code';
import type { Slide } from '../../src/deck/slide';
import { PLAIN_BREAKDOWN } from '../../src/exhibits/breakdown/spec';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { writeFree } from '../../src/exhibits/free-text';
import { KINDS } from '../../src/exhibits/registry';
import { PLAIN_CHART, PLAIN_SERIES } from '../../src/exhibits/series/spec';
import { PLAIN_STATEMENT, type StatementSpec } from '../../src/exhibits/statement/spec';
import { tidyLine } from '../../src/url/own-line';
import { INITIAL_VIEW_STATE } from '../../src/views/view-state';
import { arbitrarySlide, arbitraryTalkSlide } from '../support/arbitrary-deck';
import { readGround, readRealStory } from '../support/ground';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { serializeLink } from '../support/links';
import { readVocabulary } from '../support/read-vocabulary';

const VOCABULARY = readVocabulary();
const COVER: StatementSpec = { ...PLAIN_STATEMENT, is: 'cover' };
const CLOSING: StatementSpec = { ...PLAIN_STATEMENT, is: 'closing' };
const CIVIL = 'court.civil1.received';

const decks = (slides: fc.Arbitrary<Slide>, least: number, most: number) =>
  fc.array(slides, { minLength: least, maxLength: most });
const anyDecks = decks(arbitrarySlide(VOCABULARY), 1, 8);

/** Texts with one place of a deck cut out or overwritten. */
const damaged = fc
  .tuple(anyDecks, fc.nat(), fc.nat({ max: 6 }), fc.stringMatching(/^[a-zA-Z~!,.0-9_-]{0,6}$/))
  .map(([deck, at, length, put]) => {
    const text = serializeDeck(deck, VOCABULARY);
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + length);
  });

describe('a deck in a link', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(anyDecks, decks(arbitraryTalkSlide(VOCABULARY), 1, 8)), (deck) => {
        const read = parseDeck(serializeDeck(deck, VOCABULARY), VOCABULARY);
        expect(read).toEqual({ deck, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('may hold every kind of exhibit', () => {
    const deck = KINDS.map(({ kind, plain, isComplete }): Slide => {
      const [indicator = ''] = VOCABULARY.indicators;
      const named = isComplete ? { indicators: [indicator] } : {};
      return { spec: { ...plain, ...named, kind } as Slide['spec'] };
    });
    expect(deck.length).toBeGreaterThan(9);
    expect(parseDeck(serializeDeck(deck, VOCABULARY), VOCABULARY)).toEqual({ deck, dropped: [] });
  });

  it('takes at most 2,000 characters for 20 slides, none of which a link has to escape', () => {
    fc.assert(
      fc.property(decks(arbitraryTalkSlide(VOCABULARY), 20, 20), (deck) => {
        const text = serializeDeck(deck, VOCABULARY);
        expect(text.length).toBeLessThanOrEqual(MAX_DECK_TEXT);
        expect(encodeURIComponent(text).replaceAll('%2C', ',')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing that a link has to escape, whatever it holds', () => {
    fc.assert(
      fc.property(anyDecks, (deck) => {
        const text = serializeDeck(deck, VOCABULARY);
        expect(encodeURIComponent(text).replaceAll('%2C', ',')).toBe(text);
        const link = serializeLink({ ...INITIAL_VIEW_STATE, deck: text });
        // Mail and chat programs would cut off a last sign that is no letter or digit.
        expect(link).toBe(`deck=${text}${/[^A-Za-z\d]$/.test(text) ? '&v=1' : ''}`);
      }),
    );
  });

  it('has room for 20 views as presenters make them: filters, years, splits and Chinese headlines', () => {
    const { indicators, codes } = VOCABULARY;
    const [ids, rights, systems] = [
      [...indicators],
      [...(codes['right'] ?? [])],
      [...(codes['system'] ?? [])],
    ];
    const views = Array.from({ length: 18 }, (_, index): Slide => {
      const filter = setYears(
        setClause(
          setClause(NO_FILTER, 'right', [rights[index % rights.length] ?? '']),
          'system',
          index % 3 === 0 ? [systems[index % systems.length] ?? ''] : [],
        ),
        index % 2 === 0 ? 2015 : undefined,
        2024,
      );
      const spec = {
        ...PLAIN_SERIES,
        indicators: [ids[index * 7] ?? '', ...(index % 2 ? [] : [ids[index * 7 + 3] ?? ''])],
        split: index % 4 === 0 ? 'right' : undefined,
        chart: { ...PLAIN_CHART, measure: index % 5 === 0 ? 'index' : 'absolute' },
      } as const;
      return { spec, filter, headline: '商标案件三年连增，首超十万件' };
    });
    const deck = [{ spec: COVER }, ...views, { spec: CLOSING }];
    expect(deck).toHaveLength(20);
    const text = serializeDeck(deck, VOCABULARY);
    expect(parseDeck(text, VOCABULARY)).toEqual({ deck, dropped: [] });
    const link = serializeLink({ ...INITIAL_VIEW_STATE, present: true, deck: text });
    expect(link.length).toBeLessThanOrEqual(MAX_DECK_TEXT);
  });

  it('is canonical: whatever is read is written the same way for good', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-zNY~!,.*0-9-]{0,60}$/),
      fc.stringMatching(/^[a-zA-Z~!,.*0-9_-]{0,60}$/),
      damaged,
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { deck } = parseDeck(text, VOCABULARY);
        const once = serializeDeck(deck, VOCABULARY);
        expect(deck.length === 0 || parseDeck(once, VOCABULARY).dropped.length === 0).toBe(true);
        expect(serializeDeck(parseDeck(once, VOCABULARY).deck, VOCABULARY)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('drops nonsense, says what, and keeps the rest', () => {
    const text = `c!t~inosuch!q!f~iscore.of.nothing!b~i${shortCode(CIVIL)}~bnosuch!t~i${shortCode(CIVIL)}~y20!z~Rnothing`;
    const { deck, dropped } = parseDeck(text, VOCABULARY);
    expect(deck).toEqual([
      { spec: COVER },
      { spec: PLAIN_FIGURES },
      { spec: { ...PLAIN_BREAKDOWN, indicators: [CIVIL] } },
      { spec: { ...PLAIN_SERIES, indicators: [CIVIL] } },
      { spec: CLOSING },
    ]);
    expect(dropped).toEqual([
      'nosuch',
      't~inosuch',
      'q',
      'score.of.nothing',
      'nosuch',
      '20',
      'nothing',
    ]);
  });

  it('names what it drops in the order in which it is written, fields, filter and headline alike', () => {
    const { dropped } = parseDeck('t~Rmoon~iTFpd,nosuch~h_~Q~y20~Y2015', VOCABULARY);
    expect(dropped).toEqual(['moon', 'nosuch', '_', 'Q', '20', 'Y2015']);
  });

  it('reads ids in full as well, for whoever writes a link by hand', () => {
    expect(parseDeck('t~icourt.civil1.received~Rtrademark', VOCABULARY).deck).toEqual([
      {
        spec: { ...PLAIN_SERIES, indicators: [CIVIL] },
        filter: { clauses: [{ dimension: 'right', codes: ['trademark'] }] },
      },
    ]);
  });

  it('has room for the default deck many times over', () => {
    const deck = defaultDeck(readGround(), readRealStory(), NO_FILTER);
    expect(deck.length).toBeGreaterThan(12);
    expect(serializeDeck(deck, VOCABULARY).length).toBeLessThan(500);
  });
});

describe('short codes', () => {
  it('are the same for ever: links rest on them', () => {
    expect(shortCode('court.civil1.received')).toBe('TFpd');
    expect(shortCode('patent.invention.granted')).toBe('wO_L');
  });

  it('stand for one id each in the data', () => {
    for (const ids of [VOCABULARY.indicators, ...Object.values(VOCABULARY.codes)]) {
      expect(new Set([...ids].map(shortCode)).size).toBe(ids.size);
    }
  });
});

describe('what is filled in on the cover', () => {
  const textOf = (own: Partial<StatementSpec>) =>
    serializeDeck([{ spec: { ...COVER, ...own } }], VOCABULARY);

  it('stands in the deck only where something is', () => {
    expect(textOf({})).toBe('c');
    expect(textOf({ speaker: 'Li Hua', place: 'Geneva' })).toBe('c~sLi_Hua~pGeneva');
    expect(parseDeck('c!z', VOCABULARY).deck).toEqual([{ spec: COVER }, { spec: CLOSING }]);
  });

  it.each(HOSTILE_TEXTS.map((text) => ({ text })))('comes back tidy: $text', ({ text }) => {
    const line = tidyLine(text);
    const { deck, dropped } = parseDeck(textOf({ date: line }), VOCABULARY);
    expect(deck).toEqual([{ spec: { ...COVER, date: line } }]);
    expect(dropped).toEqual([]);
  });

  it('drops what nobody would have typed, and never what is not seen', () => {
    const read = (own: string) => parseDeck(`c~s${writeFree(own)}`, VOCABULARY);
    expect(read('x'.repeat(61)).deck).toEqual([{ spec: COVER }]);
    expect(read('x'.repeat(61)).dropped).toHaveLength(1);
    expect(read(' x').dropped).toHaveLength(1);
    expect(read('a\u202eb').deck).toEqual([{ spec: { ...COVER, speaker: 'ab' } }]);
  });
});
