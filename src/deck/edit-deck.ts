import type { Filter } from '../crossfilter/filter';
import { kindOf, type Spec } from '../exhibits/registry';
import { type Blank, PLAIN_STATEMENT, type StatementSpec } from '../exhibits/statement/spec';
import type { OtherSide } from '../url/other-side-parser';
import { tidyLine } from '../url/own-line';
import type { Vocabulary } from '../url/vocabulary';
import { parseDeck, serializeDeck } from './deck-codec';
import type { Deck, Slide, Step } from './slide';

const COVER: StatementSpec = { ...PLAIN_STATEMENT, is: 'cover' };
const CLOSING: StatementSpec = { ...PLAIN_STATEMENT, is: 'closing' };

/** The deck that a reader's first own slide begins. */
const NEW_DECK: Deck = [{ spec: COVER }, { spec: CLOSING }];

const isClosing = ({ spec }: Slide): boolean => spec.kind === 'statement' && spec.is === 'closing';

/** A deck with a slide put before its closing slide, behind which is what may be asked for; without one at its end. */
export const addSlide = (deck: Deck, slide: Slide): Deck => {
  const closing = deck.findLastIndex(isClosing);
  return deck.toSpliced(closing < 0 ? deck.length : closing, 0, slide);
};

/**
 * The text of a deck with an exhibit added exactly as it is, under the filter that it has now, or beside its other side; where there is no deck, one
 * is begun. One that asks for nothing that could be shown is not added: no deck would keep it.
 */
export const addExhibit = (
  deckText: string | undefined,
  spec: Spec,
  filter: Filter,
  vocabulary: Vocabulary,
  otherSide?: OtherSide,
): string | undefined => {
  if (!otherSide && !(kindOf(spec).isComplete?.(spec) ?? true)) return deckText;
  const { deck } = parseDeck(deckText ?? '', vocabulary);
  const slide: Slide = { spec, filter, ...(otherSide && { otherSide }) };
  return serializeDeck(addSlide(deck.length > 0 ? deck : NEW_DECK, slide), vocabulary);
};

/** A deck with one slide moved by some places; moved beyond an end it stays. */
export const moveSlide = (deck: Deck, index: number, by: number): Deck => {
  const slide = deck[index];
  const to = index + by;
  if (!slide || to < 0 || to >= deck.length) return deck;
  return deck.toSpliced(index, 1).toSpliced(to, 0, slide);
};

/** A deck with a slide's headline; an empty one brings back the finding of the data. */
export const renameSlide = (deck: Deck, index: number, headline: string): Deck =>
  deck.map((slide, at) => {
    if (at !== index) return slide;
    const { headline: _, ...rest } = slide;
    const tidy = tidyLine(headline);
    return tidy ? { ...rest, headline: tidy } : rest;
  });

/** A deck with one thing filled in on a cover; an empty text leaves it blank again. */
export const fillIn = (deck: Deck, index: number, blank: Blank, text: string): Deck =>
  deck.map((slide, at) =>
    at === index && slide.spec.kind === 'statement' && slide.spec.is === 'cover'
      ? { ...slide, spec: { ...slide.spec, [blank]: tidyLine(text) } }
      : slide,
  );

/** A deck without a slide; the last one stays. */
export const removeSlide = (deck: Deck, index: number): Deck =>
  deck.length > 1 ? deck.toSpliced(index, 1) : deck;

/** The buttons that a slide has in the list of the deck. */
export type RowButton = 'up' | 'down' | 'remove';

/** The deck after a slide's button was pressed. */
export const pressButton = (deck: Deck, index: number, button: RowButton): Deck =>
  button === 'remove' ? removeSlide(deck, index) : moveSlide(deck, index, button === 'up' ? -1 : 1);

/** A button of a row; rows count from 0. */
export interface RowFocus {
  readonly row: number;
  readonly button: RowButton;
}

/**
 * Where the focus goes from a pressed button of a deck that had `length` slides: along with the slide, to the other
 * direction at an end; from a removed slide to the next one or the one before. Undefined where no slide can be removed any more.
 */
export const focusAfter = (
  button: RowButton,
  index: number,
  length: number,
): RowFocus | undefined => {
  if (button === 'up') return { row: index - 1, button: index > 1 ? 'up' : 'down' };
  if (button === 'down') return { row: index + 1, button: index + 2 < length ? 'down' : 'up' };
  return length > 2 ? { row: Math.min(index, length - 2), button } : undefined;
};

/** The step at which an edited deck shows what was on show: the same slide and page, else what takes its place. */
export const followStep = (
  before: readonly Step[],
  step: number,
  after: readonly Step[],
): number => {
  const shown = before[step - 1];
  const found = after.findIndex(({ slide, page }) => slide === shown?.slide && page === shown.page);
  if (found >= 0) return found + 1;
  // A renamed slide is where it was; from a page of a removed one the show goes to the slide after it.
  const place = after.length < before.length ? step - (shown?.page ?? 0) : step;
  return Math.max(1, Math.min(place, after.length));
};
