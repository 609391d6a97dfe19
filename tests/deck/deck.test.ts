import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { toVocabulary } from '../../src/views/to-vocabulary';
import { serializeDeck } from '../../src/deck/deck-codec';
import { parseDeckFile, serializeDeckFile } from '../../src/deck/deck-file';
import { defaultDeck } from '../../src/deck/default-deck';
import {
  addSlide,
  focusAfter,
  followStep,
  moveSlide,
  removeSlide,
  renameSlide,
  toViewSlide,
} from '../../src/deck/edit-deck';
import { readHeadline, tidyHeadline, writeHeadline } from '../../src/deck/headline-codec';
import { toNoteKey } from '../../src/deck/note-key';
import { changePicture, parsePicture, toCssFilter } from '../../src/show/picture';
import { type Deck, type Slide, toSlide, toSteps } from '../../src/deck/slide';
import { INITIAL_VIEW_STATE } from '../../src/url/view-state';
import { buildDataset } from '../support/build-dataset';
import { readDataPackage, readDataset } from '../support/read-data';
import { arbitraryWords } from '../support/arbitrary-deck';

const DATASET = readDataset();
const PACKAGE = readDataPackage();
const VOCABULARY = toVocabulary(DATASET, PACKAGE);
const CUBE = toCube(DATASET);

describe('defaultDeck', () => {
  const deck = defaultDeck(CUBE, PACKAGE, NO_FILTER);

  it('goes from the cover through the chapters of the report to audit and closing', () => {
    expect(deck[0]?.kind).toBe('cover');
    expect(deck.flatMap(({ chapter }) => chapter ?? [])).toEqual(['1', '2', '3', '4', '5']);
    expect(deck.slice(-3).map(({ kind }) => kind)).toEqual(['campaigns', 'audit', 'closing']);
    expect(deck.filter(({ kind }) => kind === 'timeline').length).toBeGreaterThan(4);
    expect(deck.filter(({ kind }) => kind === 'breakdown').length).toBeGreaterThan(0);
  });

  it('has one indicator on a chart, and no filter of its own', () => {
    for (const slide of deck) {
      expect(slide.filter).toBeUndefined();
      if (slide.kind === 'timeline') expect(slide.indicators).toHaveLength(1);
    }
  });

  it('leaves out what the filter leaves nothing of', () => {
    const filtered = defaultDeck(CUBE, PACKAGE, setClause(NO_FILTER, 'right', ['trademark']));
    const ids = filtered.flatMap(({ indicators }) => indicators);
    expect(ids).toContain('court.civil1.received');
    expect(ids).not.toContain('patent.invention.granted');
  });

  it('stands for data without chapters, campaigns or identities', () => {
    const empty = toCube(buildDataset({ observations: [], campaigns: [] }));
    const kinds = defaultDeck(empty, { ...PACKAGE, resources: [] }, NO_FILTER);
    expect(kinds.map(({ kind }) => kind)).toEqual(['cover', 'closing']);
  });
});

describe('a deck file', () => {
  const deck = defaultDeck(CUBE, PACKAGE, NO_FILTER);
  const text = serializeDeck(deck, VOCABULARY);

  const filter = setYears(setClause(NO_FILTER, 'right', ['trademark']), 2015, undefined);
  const address = 'https://x.org/?present=1';
  const save = (content: object) =>
    JSON.stringify({ format: 'ip-observatory-deck', version: 1, deck: 'c', ...content });

  it('comes back with its notes, its filter and its edition', () => {
    for (const edition of [undefined, PACKAGE.edition]) {
      const view = { filter, edition };
      const notes = { 'zh~c': '开场' };
      const file = serializeDeckFile({ deck: text, view, notes, address });
      const read = parseDeckFile(file, VOCABULARY);
      expect(read).toEqual({ ok: true, deck, view, notes, dropped: [] });
    }
  });

  it('names what is unknown of its filter, its edition and its slides', () => {
    const file = save({ version: 2, deck: 'c!?', view: 'ed=1901&right=trademark,moon&x=1' });
    expect(parseDeckFile(file, VOCABULARY)).toMatchObject({
      ok: true,
      view: { filter: setClause(NO_FILTER, 'right', ['trademark']), edition: undefined },
      dropped: ['?', 'x=1', 'ed=1901', 'right=moon'],
    });
  });

  it('of version 1 has filter and edition in its address; its notes are filed under them', () => {
    const view = { filter: setClause(NO_FILTER, 'right', ['trademark']), edition: PACKAGE.edition };
    const at = (slide: Slide, page: number) =>
      toNoteKey({ language: 'zh', view, slide, page }, VOCABULARY);
    const file = save({
      address: `https://x.org/a?ed=${PACKAGE.edition}&right=trademark&present=1&deck=%20`,
      notes: { 'zh~c~hHi': 'one', 'zh~p~~2': 'two', 'xx~c': 'kept' },
    });
    const read = parseDeckFile(file, VOCABULARY);
    expect(read).toMatchObject({ ok: true, view, dropped: [] });
    expect(read.ok && read.notes).toEqual({
      [at(toSlide('cover'), 0)]: 'one',
      [at(toSlide('campaigns'), 1)]: 'two',
      'xx~c': 'kept',
    });
  });

  it('that says neither filter nor address leaves both to the page', () => {
    for (const none of [undefined, 'no address', 7])
      expect(parseDeckFile(save({ address: none }), VOCABULARY)).toMatchObject({
        ok: true,
        view: undefined,
      });
  });

  it('is refused with a reason', () => {
    const refuse = (content: string) => parseDeckFile(content, VOCABULARY);
    expect(refuse('no json')).toEqual({ ok: false, reason: 'not-json' });
    expect(refuse('[]')).toEqual({ ok: false, reason: 'not-a-deck' });
    expect(refuse('{"format":"ip-observatory-deck","version":9,"deck":"c"}')).toEqual({
      ok: false,
      reason: 'newer',
    });
    expect(refuse('{"format":"ip-observatory-deck","version":1,"deck":"?"}')).toEqual({
      ok: false,
      reason: 'empty',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        expect(parseDeckFile(content, VOCABULARY).ok).toBe(false);
      }),
    );
  });
});

describe('editing a deck', () => {
  const deck = [toSlide('cover'), toSlide('audit'), toSlide('closing')];
  const kinds = (slides: readonly { readonly kind: string }[]) => slides.map(({ kind }) => kind);

  it('adds a view with its filter before the closing slide', () => {
    const filter = setClause(NO_FILTER, 'right', ['trademark']);
    const slide = toViewSlide({ ...INITIAL_VIEW_STATE, filter, split: 'right' }, ['civil']);
    expect(slide).toEqual(toSlide('timeline', { filter, indicators: ['civil'], split: 'right' }));
    expect(kinds(addSlide(deck, slide))).toEqual(['cover', 'audit', 'timeline', 'closing']);
  });

  it('moves within the deck and not out of it', () => {
    expect(kinds(moveSlide(deck, 0, 1))).toEqual(['audit', 'cover', 'closing']);
    expect(moveSlide(deck, 0, -1)).toBe(deck);
    expect(moveSlide(deck, 2, 1)).toBe(deck);
  });

  it('renames, and an empty name brings the finding back', () => {
    const renamed = renameSlide(deck, 1, '  我们   核对了 ');
    expect(renamed[1]?.headline).toBe('我们 核对了');
    expect(renameSlide(renamed, 1, ' ')).toEqual(deck);
  });

  it('removes, but never the last slide', () => {
    expect(kinds(removeSlide(deck, 1))).toEqual(['cover', 'closing']);
    const one = [toSlide('cover')];
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
    const stepsOf = (slides: Deck) => toSteps(slides, ({ kind }) => (kind === 'audit' ? 3 : 1));
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
    const steps = toSteps(deck, ({ kind }) => (kind === 'audit' ? 3 : 0));
    expect(steps.map(({ slide, page }) => `${slide.kind}${page}`)).toEqual([
      'cover0',
      'audit0',
      'audit1',
      'audit2',
      'closing0',
    ]);
  });
});

describe('a headline in a link', () => {
  it('comes back as it was, and only what was written is read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(' ', 'a', '\ud83d', '\ude00') }),
          arbitraryWords(80),
        ),
        (words) => {
          const tidy = tidyHeadline(words);
          expect(tidyHeadline(tidy)).toBe(tidy);
          if (tidy) expect(readHeadline(writeHeadline(tidy))).toBe(tidy);
        },
      ),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.-]{0,20}$/), (text) => {
        const read = readHeadline(text);
        expect(read === undefined || writeHeadline(read) === text).toBe(true);
      }),
    );
  });
});

describe('the picture of a projector', () => {
  it('stays within what can still be seen, whatever was stored', () => {
    expect(parsePicture({ brightness: 999, contrast: 'x' })).toEqual({
      brightness: 150,
      contrast: 100,
    });
    expect(parsePicture(null)).toEqual({ brightness: 100, contrast: 100 });
    const dark = changePicture({ brightness: 50, contrast: 100 }, 'brightness', -1);
    expect(dark.brightness).toBe(50);
    expect(toCssFilter({ brightness: 100, contrast: 100 })).toBeUndefined();
    expect(toCssFilter({ brightness: 110, contrast: 90 })).toBe('brightness(110%) contrast(90%)');
  });
});
