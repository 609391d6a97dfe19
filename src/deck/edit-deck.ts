import type { ViewState } from '../url/view-state';
import { tidyHeadline } from './headline-codec';
import { type Deck, MAX_SLIDE_SERIES, type Slide, type Step, toSlide } from './slide';

/** The view of a state as a slide. `indicators` are those that the view shows; the slide keeps the view's filter. */
export const toViewSlide = (state: ViewState, indicators: readonly string[]): Slide => {
  const { filter, split, chart, baseYear } = state;
  if (state.view === 'audit') return toSlide('audit', { filter });
  const { measure, scale, form } = chart;
  const plain = measure === 'absolute' && scale === 'linear' && form !== 'stacked';
  return toSlide('timeline', {
    filter,
    indicators: indicators.slice(0, MAX_SLIDE_SERIES),
    ...(split ? { split } : {}),
    ...(plain ? {} : { chart: { measure, scale, form: form === 'stacked' ? form : 'lines' } }),
    ...(baseYear === undefined ? {} : { baseYear }),
  });
};

/** A deck with a slide put before its closing slide, else at its end. */
export const addSlide = (deck: Deck, slide: Slide): Deck => {
  const at = deck.at(-1)?.kind === 'closing' ? deck.length - 1 : deck.length;
  return deck.toSpliced(at, 0, slide);
};

/** The deck that a reader's first own slide begins. */
export const NEW_DECK: Deck = [toSlide('cover'), toSlide('closing')];

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
    const tidy = tidyHeadline(headline);
    return tidy ? { ...rest, headline: tidy } : rest;
  });

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
  // A renamed slide stands where it stood; from a page of a removed one the show goes to the slide after it.
  const place = after.length < before.length ? step - (shown?.page ?? 0) : step;
  return Math.max(1, Math.min(place, after.length));
};
