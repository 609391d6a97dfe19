import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { serializeDeck } from '../../src/deck/deck-codec';
import { parseDeckFile, serializeDeckFile } from '../../src/deck/deck-file';
import { defaultDeck } from '../../src/deck/default-deck';
import { toNoteKey } from '../../src/deck/note-key';
import { PLAIN_CAMPAIGNS } from '../../src/exhibits/campaigns/spec';
import type { Spec } from '../../src/exhibits/registry';
import { PLAIN_STATEMENT } from '../../src/exhibits/statement/spec';
import { DECK_VIEWS } from '../../src/show/deck-view';
import { readGround, readRealStory } from '../support/ground';
import { readVocabulary } from '../support/read-vocabulary';

const VOCABULARY = readVocabulary();
const EDITION = readGround().edition;

const parse = (content: string) => parseDeckFile(content, VOCABULARY, DECK_VIEWS);

describe('a deck file', () => {
  const deck = defaultDeck(readGround(), readRealStory(), NO_FILTER);
  const text = serializeDeck(deck, VOCABULARY);

  const filter = setYears(setClause(NO_FILTER, 'right', ['trademark']), 2015, undefined);
  const address = 'https://x.org/?present=1';
  const save = (content: object) =>
    JSON.stringify({ format: 'ip-observatory-deck', version: 1, deck: 'c', ...content });

  it('comes back with its notes, its filter and its edition', () => {
    for (const edition of [undefined, EDITION]) {
      const view = { filter, edition };
      const notes = { 'zh~c': '开场' };
      const saved = { deck: text, view, notes, address };
      const read = parse(serializeDeckFile(saved, VOCABULARY, DECK_VIEWS));
      expect(read).toEqual({ ok: true, deck, view, notes, dropped: [] });
    }
  });

  it('names what is unknown of its filter, its edition and its slides', () => {
    const file = save({ version: 2, deck: 'c!?', view: 'ed=1901&right=trademark,moon&x=1' });
    expect(parse(file)).toMatchObject({
      ok: true,
      view: { filter: setClause(NO_FILTER, 'right', ['trademark']), edition: undefined },
      dropped: ['?', 'x=1', 'ed=1901', 'right=moon'],
    });
  });

  it('of version 1 has filter and edition in its address; its notes are filed under them', () => {
    const view = { filter: setClause(NO_FILTER, 'right', ['trademark']), edition: EDITION };
    const at = (spec: Spec, page: number) =>
      toNoteKey({ language: 'zh', view, slide: { spec }, page }, VOCABULARY);
    const file = save({
      address: `https://x.org/a?ed=${EDITION}&right=trademark&present=1&deck=%20`,
      notes: { 'zh~c~hHi': 'one', 'zh~p~~2': 'two', 'xx~c': 'kept' },
    });
    const read = parse(file);
    expect(read).toMatchObject({ ok: true, view, dropped: [] });
    expect(read.ok && read.notes).toEqual({
      [at(PLAIN_STATEMENT, 0)]: 'one',
      [at(PLAIN_CAMPAIGNS, 1)]: 'two',
      'xx~c': 'kept',
    });
  });

  it('that says neither filter nor address leaves both to the page', () => {
    for (const none of [undefined, 'no address', 7])
      expect(parse(save({ address: none }))).toMatchObject({ ok: true, view: undefined });
  });

  it('is refused with a reason', () => {
    expect(parse('no json')).toEqual({ ok: false, reason: 'not-json' });
    expect(parse('[]')).toEqual({ ok: false, reason: 'not-a-deck' });
    expect(parse('{"format":"ip-observatory-deck","version":9,"deck":"c"}')).toEqual({
      ok: false,
      reason: 'newer',
    });
    expect(parse('{"format":"ip-observatory-deck","version":1,"deck":"?"}')).toEqual({
      ok: false,
      reason: 'empty',
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        expect(parse(content).ok).toBe(false);
      }),
    );
  });
});
