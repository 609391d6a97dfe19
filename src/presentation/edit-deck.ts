import type { ViewState } from '../url/view-state';
import { tidyHeadline } from './headline-codec';
import { type Deck, MAX_SLIDE_SERIES, type Slide, toSlide } from './slide';

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
