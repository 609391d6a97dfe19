import { readQuery } from '../url/page-address';
import type { Vocabulary } from '../url/vocabulary';
import { parseDeck } from './deck-codec';
import type { DeckView, DeckViewCodec, ParsedDeckView } from './deck-view';
import { fromFirstKey } from './note-key';
import type { Deck } from './slide';

/** What marks a file as one of ours. */
const FORMAT = 'ip-observatory-deck';
/** From version 2 on a file says filter and edition in `view`, and its notes are filed under them. */
const VERSION = 2;
const MOST_CHARACTERS = 1_000_000;

/** Notes of a reader's own, by the key of what they were written for. */
export type Notes = Readonly<Record<string, string>>;

/** What a file holds. `view` is undefined where the file does not say: the page keeps its own. */
export interface OpenedDeck {
  readonly deck: Deck;
  readonly view: DeckView | undefined;
  readonly notes: Notes;
  /** Parts of slides, filter and edition that could not be read. */
  readonly dropped: readonly string[];
}

/** A deck file read, or why it cannot be used. */
export type ReadDeckFile =
  | ({ readonly ok: true } & OpenedDeck)
  | { readonly ok: false; readonly reason: 'not-json' | 'not-a-deck' | 'newer' | 'empty' };

/** What goes into a file: the deck as a link writes it, and its link for whoever opens the file by hand. */
interface SavedDeck {
  readonly deck: string;
  readonly view: DeckView;
  readonly notes: Notes;
  readonly address: string;
}

/** The text of a deck file. */
export const serializeDeckFile = (
  { deck, view, notes, address }: SavedDeck,
  vocabulary: Vocabulary,
  views: DeckViewCodec,
): string => {
  const query = views.serialize(view, vocabulary);
  const content = { format: FORMAT, version: VERSION, deck, view: query, notes, address };
  return `${JSON.stringify(content, null, 2)}\n`;
};

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readNotes = (value: unknown): Notes =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      )
    : {};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const queryOf = (address: unknown): string | undefined => {
  try {
    return typeof address === 'string' ? readQuery(address) : undefined;
  } catch {
    return undefined;
  }
};

/** A file of version 1 says filter and edition in its address alone. */
const readView = (
  { view, address }: Json,
  vocabulary: Vocabulary,
  views: DeckViewCodec,
): ParsedDeckView | undefined => {
  const query = typeof view === 'string' ? view : queryOf(address);
  return query === undefined ? undefined : views.parse(query, vocabulary);
};

const fromFirstNotes = (notes: Notes, view: DeckView, vocabulary: Vocabulary): Notes =>
  Object.fromEntries(
    Object.entries(notes).map(([key, note]) => [fromFirstKey(key, view, vocabulary) ?? key, note]),
  );

/** Reads the text of a deck file of any version. Never throws; what of it is unknown is dropped and listed as in a link. */
export const parseDeckFile = (
  text: string,
  vocabulary: Vocabulary,
  views: DeckViewCodec,
): ReadDeckFile => {
  const json = text.length > MOST_CHARACTERS ? undefined : parseJson(text);
  if (json === undefined) return { ok: false, reason: 'not-json' };
  if (!isRecord(json) || json.format !== FORMAT || typeof json.deck !== 'string')
    return { ok: false, reason: 'not-a-deck' };
  if (typeof json.version !== 'number' || json.version > VERSION)
    return { ok: false, reason: 'newer' };
  const { deck, dropped } = parseDeck(json.deck, vocabulary);
  if (deck.length === 0) return { ok: false, reason: 'empty' };
  const read = readView(json, vocabulary, views);
  const notes = readNotes(json.notes);
  return {
    ok: true,
    deck,
    view: read?.view,
    notes: json.version < 2 && read ? fromFirstNotes(notes, read.view, vocabulary) : notes,
    dropped: [...dropped, ...(read?.dropped ?? [])],
  };
};
