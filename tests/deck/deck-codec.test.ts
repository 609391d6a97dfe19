import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { toVocabulary } from '../../src/views/to-vocabulary';
import { MAX_DECK_TEXT, parseDeck, serializeDeck } from '../../src/deck/deck-codec';
import { defaultDeck } from '../../src/deck/default-deck';
import { toViewSlide } from '../../src/deck/edit-deck';
import { shortCode } from '../../src/deck/short-code';
import { toSlide } from '../../src/deck/slide';
import { INITIAL_VIEW_STATE } from '../../src/url/view-state';
import { serializeViewState } from '../../src/url/view-state-codec';
import { readDataPackage, readDataset } from '../support/read-data';
import { arbitrarySlide } from '../support/arbitrary-deck';

const DATASET = readDataset();
const VOCABULARY = toVocabulary(DATASET, readDataPackage());
const decks = (least: number, most: number) =>
  fc.array(arbitrarySlide(VOCABULARY), { minLength: least, maxLength: most });

describe('a deck in a link', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(decks(1, 8), (deck) => {
        const read = parseDeck(serializeDeck(deck, VOCABULARY), VOCABULARY);
        expect(read).toEqual({ deck, dropped: [] });
      }),
    );
  });

  it('takes at most 2,000 characters for 20 slides, none of which a link has to escape', () => {
    fc.assert(
      fc.property(decks(20, 20), (deck) => {
        const text = serializeDeck(deck, VOCABULARY);
        expect(text.length).toBeLessThanOrEqual(MAX_DECK_TEXT);
        expect(encodeURIComponent(text).replaceAll('%2C', ',')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('has room for 20 views as presenters make them: filters, years, splits and Chinese headlines', () => {
    const { indicators, codes } = VOCABULARY;
    const [ids, rights, systems] = [
      [...indicators],
      [...(codes.right ?? [])],
      [...(codes.system ?? [])],
    ];
    const views = Array.from({ length: 18 }, (_, index) => {
      const filter = setYears(
        setClause(
          setClause(NO_FILTER, 'right', [rights[index % rights.length] ?? '']),
          'system',
          index % 3 === 0 ? [systems[index % systems.length] ?? ''] : [],
        ),
        index % 2 === 0 ? 2015 : undefined,
        2024,
      );
      const state = {
        ...INITIAL_VIEW_STATE,
        filter,
        indicators: [ids[index * 7] ?? '', ...(index % 2 ? [] : [ids[index * 7 + 3] ?? ''])],
        split: index % 4 === 0 ? 'right' : undefined,
        chart: { ...INITIAL_VIEW_STATE.chart, measure: index % 5 === 0 ? 'index' : 'absolute' },
      } as const;
      const slide = toViewSlide(state, state.indicators);
      return toSlide(slide.kind, { ...slide, headline: '商标案件三年连增，首超十万件' });
    });
    const deck = [toSlide('cover'), ...views, toSlide('closing')];
    expect(deck).toHaveLength(20);
    const text = serializeDeck(deck, VOCABULARY);
    expect(parseDeck(text, VOCABULARY)).toEqual({ deck, dropped: [] });
    const presentation = { ...INITIAL_VIEW_STATE.presentation, present: true, deck: text };
    const link = serializeViewState({ ...INITIAL_VIEW_STATE, presentation });
    expect(link.length).toBeLessThanOrEqual(MAX_DECK_TEXT);
  });

  it('is canonical: whatever is read is written the same way for good', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zNY~!,.*0-9-]{0,60}$/)), (text) => {
        const { deck } = parseDeck(text, VOCABULARY);
        const once = serializeDeck(deck, VOCABULARY);
        expect(deck.length === 0 || parseDeck(once, VOCABULARY).dropped.length === 0).toBe(true);
        expect(serializeDeck(parseDeck(once, VOCABULARY).deck, VOCABULARY)).toBe(once);
      }),
    );
  });

  it('drops nonsense, says what, and keeps the rest', () => {
    const text = `c!t~inosuch!q!f~iscore.of.nothing!b~i${shortCode('court.civil1.received')}~bnosuch~y20!z~Rnothing`;
    const { deck, dropped } = parseDeck(text, VOCABULARY);
    expect(deck).toEqual([
      toSlide('cover'),
      toSlide('figures'),
      toSlide('breakdown', { indicators: ['court.civil1.received'] }),
      toSlide('closing'),
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

  it('reads ids in full as well, for whoever writes a link by hand', () => {
    expect(parseDeck('t~icourt.civil1.received~Rtrademark', VOCABULARY).deck).toEqual([
      toSlide('timeline', {
        indicators: ['court.civil1.received'],
        filter: { clauses: [{ dimension: 'right', codes: ['trademark'] }] },
      }),
    ]);
  });

  it('has room for the default deck many times over', () => {
    const deck = defaultDeck(toCube(DATASET), readDataPackage(), NO_FILTER);
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
