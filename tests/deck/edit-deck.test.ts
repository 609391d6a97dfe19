import { describe, expect, it } from 'vitest';
import { NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { parseDeck, serializeDeck } from '../../src/deck/deck-codec';
import {
  addExhibit,
  addSlide,
  focusAfter,
  followStep,
  moveSlide,
  removeSlide,
  fillIn,
  renameSlide,
} from '../../src/deck/edit-deck';
import { type Deck, type Slide, toSteps } from '../../src/deck/slide';
import { PLAIN_BREAKDOWN } from '../../src/exhibits/breakdown/spec';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { PLAIN_IDENTITIES } from '../../src/exhibits/identities/spec';
import { PLAIN_CHART, PLAIN_SERIES } from '../../src/exhibits/series/spec';
import { nameOf } from '../../src/exhibits/spec-codec';
import { PLAIN_STATEMENT } from '../../src/exhibits/statement/spec';
import { readVocabulary } from '../support/read-vocabulary';

const VOCABULARY = readVocabulary();
const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);

const cover: Slide = { spec: { ...PLAIN_STATEMENT, is: 'cover' } };
const identities: Slide = { spec: PLAIN_IDENTITIES };
const closing: Slide = { spec: { ...PLAIN_STATEMENT, is: 'closing' } };
const deck = [cover, identities, closing];

const names = (slides: Deck) => slides.map(({ spec }) => nameOf(spec));

describe('adding an exhibit', () => {
  const spec = { ...PLAIN_SERIES, indicators: ['court.civil1.received'], split: 'right' };

  it('puts it before the closing slide, with the filter that it has', () => {
    const slide = { spec, filter: TRADEMARK };
    const before = serializeDeck(deck, VOCABULARY);
    const after = parseDeck(addExhibit(before, spec, TRADEMARK, VOCABULARY) ?? '', VOCABULARY).deck;
    expect(after).toEqual([cover, identities, slide, closing]);
    expect(names(addSlide(deck, slide))).toEqual(['cover', 'identities', 'series', 'closing']);
  });

  it('puts it at the end of a deck without a closing slide', () => {
    expect(addExhibit('c!f', PLAIN_FIGURES, NO_FILTER, VOCABULARY)).toBe('c!f!f~N');
  });

  it.each([undefined, '', '?!?'])('begins a deck where there is none: %j', (text) => {
    expect(addExhibit(text, spec, TRADEMARK, VOCABULARY)).toBe('c!t~iTFpd~bright~RWwKz!z');
  });

  it.each([undefined, 'c!f!z'])('does not add one that no deck would keep: %j', (text) => {
    const filter = setClause(TRADEMARK, 'chapter', ['2.1']);
    expect(addExhibit(text, PLAIN_SERIES, filter, VOCABULARY)).toBe(text);
    expect(addExhibit(text, PLAIN_BREAKDOWN, filter, VOCABULARY)).toBe(text);
  });

  it('makes different slides of different choices, and keeps every one of them', () => {
    const specs = [
      spec,
      { ...spec, split: undefined },
      { ...spec, chart: { ...PLAIN_CHART, measure: 'index' } },
      { ...spec, indicators: ['court.civil1.received', 'trademark.registered'] },
    ] as const;
    const text = specs.reduce<string | undefined>(
      (before, each) => addExhibit(before, each, NO_FILTER, VOCABULARY),
      undefined,
    );
    const { deck: added, dropped } = parseDeck(text ?? '', VOCABULARY);
    expect(dropped).toEqual([]);
    expect(added.slice(1, -1).map((each) => each.spec)).toEqual(specs);
    expect(new Set(text?.split('!')).size).toBe(specs.length + 2);
  });

  it('keeps it exactly as it is, table and small charts included', () => {
    const table = { ...spec, chart: { ...PLAIN_CHART, show: 'table', form: 'multiples' } } as const;
    const [, added] = parseDeck(
      addExhibit('c!z', table, NO_FILTER, VOCABULARY) ?? '',
      VOCABULARY,
    ).deck;
    expect(added).toEqual({ spec: table, filter: NO_FILTER });
  });
});

describe('editing a deck', () => {
  it('moves within the deck and not out of it', () => {
    expect(names(moveSlide(deck, 0, 1))).toEqual(['identities', 'cover', 'closing']);
    expect(moveSlide(deck, 0, -1)).toBe(deck);
    expect(moveSlide(deck, 2, 1)).toBe(deck);
  });

  it('renames, and an empty name brings the finding back', () => {
    const renamed = renameSlide(deck, 1, '  我们   核对了 ');
    expect(renamed[1]?.headline).toBe('我们 核对了');
    expect(renameSlide(renamed, 1, ' ')).toEqual(deck);
  });

  it('removes, but never the last slide', () => {
    expect(names(removeSlide(deck, 1))).toEqual(['cover', 'closing']);
    const one = [cover];
    expect(removeSlide(one, 0)).toBe(one);
  });

  it('leaves the focus on the same button, else on one that can be pressed', () => {
    expect(focusAfter('up', 2, 3)).toEqual({ row: 1, button: 'up' });
    expect(focusAfter('up', 1, 3)).toEqual({ row: 0, button: 'down' });
    expect(focusAfter('down', 0, 3)).toEqual({ row: 1, button: 'down' });
    expect(focusAfter('down', 1, 3)).toEqual({ row: 2, button: 'up' });
    expect(focusAfter('remove', 0, 3)).toEqual({ row: 0, button: 'remove' });
    expect(focusAfter('remove', 2, 3)).toEqual({ row: 1, button: 'remove' });
    expect(focusAfter('remove', 1, 2)).toBeUndefined();
  });

  it('leaves the show on its slide and page', () => {
    const pagesOf = ({ spec }: Slide) => (spec.kind === 'identities' ? 3 : 1);
    const stepsOf = (slides: Deck) => toSteps(slides, pagesOf);
    const follow = (step: number, after: Deck) => followStep(stepsOf(deck), step, stepsOf(after));
    expect(follow(3, moveSlide(deck, 1, 1))).toBe(4);
    expect(follow(5, moveSlide(deck, 1, 1))).toBe(2);
    expect(follow(5, removeSlide(deck, 1))).toBe(2);
    expect(follow(3, removeSlide(deck, 1))).toBe(2);
    expect(follow(5, removeSlide(deck, 2))).toBe(4);
    expect(follow(3, renameSlide(deck, 1, 'New'))).toBe(3);
    expect(follow(5, renameSlide(deck, 1, 'New'))).toBe(5);
  });

  it('counts a table by its pages', () => {
    const steps = toSteps(deck, ({ spec }) => (spec.kind === 'identities' ? 3 : 0));
    expect(steps.map(({ slide, page }) => `${nameOf(slide.spec)}${page}`)).toEqual([
      'cover0',
      'identities0',
      'identities1',
      'identities2',
      'closing0',
    ]);
  });
});

it('fills in a cover, tidily, and nothing but a cover; an empty text is a blank again', () => {
  const two: Deck = [cover, closing];
  const filled = fillIn(two, 0, 'speaker', '  李华 \u202e  Li ');
  expect(filled).toEqual([{ spec: { ...PLAIN_STATEMENT, speaker: '李华 Li' } }, closing]);
  expect(fillIn(filled, 0, 'speaker', ' ')).toEqual(two);
  expect(fillIn(two, 1, 'speaker', 'x')).toEqual(two);
});
