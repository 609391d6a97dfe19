import { kindOf } from '../exhibits/registry';
import { readSpec, writeSpec } from '../exhibits/spec-codec';
import { writeFree } from '../exhibits/free-text';
import type { Names } from '../url/names';
import type { Drop } from '../url/parser';
import type { Vocabulary } from '../url/vocabulary';
import { isFilterPiece, readFilterPiece, writeFilter } from './filter-pieces';
import { readHeadline } from './headline';
import { isOtherPiece, readOtherPiece, writeOtherSide } from './other-pieces';
import { shortNames } from './short-names';
import type { Deck, Slide } from './slide';

/** A deck read: its slides and the pieces of text that could not be read. */
export interface ParsedDeck {
  readonly deck: Deck;
  readonly dropped: readonly string[];
}

/** What a link should not grow beyond with a deck: mail and message programs cut longer ones. */
export const MAX_DECK_TEXT = 2000;

const MAX_SLIDES = 99;
const HEADLINE = 'h';

const writeSlide = ({ spec, filter, headline, otherSide }: Slide, names: Names): string =>
  [
    ...writeSpec(spec, names),
    ...(filter ? writeFilter(filter, names) : []),
    ...(otherSide ? writeOtherSide(otherSide, names) : []),
    ...(headline ? [HEADLINE + writeFree(headline)] : []),
  ].join('~');

/** Writes a deck for the key `deck` of a link: slides between "!", their pieces between "~", values between ",". */
export const serializeDeck = (deck: Deck, vocabulary: Vocabulary): string => {
  const names = shortNames(vocabulary);
  return deck.map((slide) => writeSlide(slide, names)).join('!');
};

/** What a slide says besides its spec, as far as its pieces are read. */
type Own = Omit<Slide, 'spec'>;

const readOwn = (own: Own, piece: string, names: Names, drop: Drop): Own => {
  if (isFilterPiece(piece)) {
    const filter = readFilterPiece(own.filter, piece, names, drop);
    return filter ? { ...own, filter } : own;
  }
  if (isOtherPiece(piece)) {
    const otherSide = readOtherPiece(own.otherSide, piece, names, drop);
    return otherSide ? { ...own, otherSide } : own;
  }
  const isHeadline = piece.charAt(0) === HEADLINE;
  const headline = isHeadline ? readHeadline(piece.slice(HEADLINE.length)) : undefined;
  if (headline !== undefined) return { ...own, headline };
  drop(isHeadline ? piece.slice(HEADLINE.length) : piece, 'unknown-value');
  return own;
};

const readSlide = (text: string, names: Names, drop: Drop): readonly Slide[] => {
  let own: Own = {};
  const spec = readSpec(text.split('~'), names, drop, (piece) => {
    own = readOwn(own, piece, names, drop);
  });
  // Of two sides each fills in for itself what is left to the kind.
  if (spec && (own.otherSide || (kindOf(spec).isComplete?.(spec) ?? true)))
    return [{ spec, ...own }];
  drop(text, 'unknown-value');
  return [];
};

/** Reads a deck. Never throws: what is unknown or impossible is dropped and listed, the rest holds. */
export const parseDeck = (text: string, vocabulary: Vocabulary): ParsedDeck => {
  const names = shortNames(vocabulary);
  const dropped: string[] = [];
  const deck = text
    .split('!')
    .flatMap((each) => readSlide(each, names, (part) => dropped.push(part)));
  const letterOf = ({ spec }: Slide): string => writeSpec(spec, names).join('').charAt(0);
  return {
    deck: deck.slice(0, MAX_SLIDES),
    dropped: [...dropped, ...deck.slice(MAX_SLIDES).map(letterOf)],
  };
};
