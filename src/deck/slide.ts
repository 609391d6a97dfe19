import type { Filter } from '../crossfilter/filter';
import type { Spec } from '../exhibits/registry';
import type { OtherSide } from '../url/other-side-parser';

/**
 * A slide: what it asks of the data. Without `filter` the filter of the link holds, with one it keeps its own. `headline`
 * takes the place of the finding that the data give. `otherSide` is what a second filter, side by side with the first, has otherwise.
 */
export interface Slide {
  readonly spec: Spec;
  readonly filter?: Filter | undefined;
  readonly headline?: string | undefined;
  readonly otherSide?: OtherSide | undefined;
}

/** Slides in the order in which they are shown. */
export type Deck = readonly Slide[];

/** What is on the screen at one step: a slide and which of its pages, from 0. */
export interface Step {
  readonly slide: Slide;
  readonly page: number;
  readonly pages: number;
}

/** The steps of a deck: one a slide, and one for each page of a table. `countPages` says how many pages a slide has, at least one. */
export const toSteps = (deck: Deck, countPages: (slide: Slide) => number): readonly Step[] =>
  deck.flatMap((slide) => {
    const pages = Math.max(1, countPages(slide));
    return Array.from({ length: pages }, (_, page) => ({ slide, page, pages }));
  });
