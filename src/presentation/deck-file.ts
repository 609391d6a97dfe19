import type { Vocabulary } from '../url/param';
import { parseDeck, type ParsedDeck } from './deck-codec';

/** What marks a file as one of ours. */
const FORMAT = 'ip-observatory-deck';
const VERSION = 1;
const MOST_CHARACTERS = 1_000_000;

/** Notes of a reader's own, by the text of their slide in the deck. */
export type Notes = Readonly<Record<string, string>>;

/** A deck file read: its deck and notes, or why it cannot be used. */
export type ReadDeckFile =
  | { readonly ok: true; readonly parsed: ParsedDeck; readonly notes: Notes }
  | { readonly ok: false; readonly reason: 'not-json' | 'not-a-deck' | 'newer' | 'empty' };

/** The text of a deck file: the deck as a link writes it, the notes, and the link for whoever opens the file by hand. */
export const serializeDeckFile = (deck: string, notes: Notes, address: string): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, deck, notes, address }, null, 2)}\n`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
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

/** Reads the text of a deck file. Never throws; what of the deck is unknown is dropped and listed as in a link. */
export const parseDeckFile = (text: string, vocabulary: Vocabulary): ReadDeckFile => {
  const json = text.length > MOST_CHARACTERS ? undefined : parseJson(text);
  if (json === undefined) return { ok: false, reason: 'not-json' };
  if (!isRecord(json) || json.format !== FORMAT || typeof json.deck !== 'string')
    return { ok: false, reason: 'not-a-deck' };
  if (typeof json.version !== 'number' || json.version > VERSION)
    return { ok: false, reason: 'newer' };
  const parsed = parseDeck(json.deck, vocabulary);
  if (parsed.deck.length === 0) return { ok: false, reason: 'empty' };
  return { ok: true, parsed, notes: readNotes(json.notes) };
};
