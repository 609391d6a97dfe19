import type { Filter } from '../crossfilter/filter';
import type { ChartState } from '../url/view-state';

/** The kinds of slides. `campaigns` is one slide of a deck and as many pages as its table needs. */
export const SLIDE_KINDS = [
  'cover',
  'section',
  'figures',
  'timeline',
  'breakdown',
  'campaigns',
  'audit',
  'closing',
] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

/**
 * A slide: a kind and the part of a view state that it shows. Without `filter` the filter of the link holds, with one it
 * keeps its own. `chapter` is what a section opens. `headline` takes the place of the finding that the data give.
 */
export interface Slide {
  readonly kind: SlideKind;
  readonly filter?: Filter | undefined;
  readonly indicators: readonly string[];
  readonly split?: string | undefined;
  readonly chart?: Pick<ChartState, 'measure' | 'scale' | 'form'> | undefined;
  readonly baseYear?: number | undefined;
  readonly chapter?: string | undefined;
  readonly headline?: string | undefined;
}

/** Slides in the order in which they are shown. */
export type Deck = readonly Slide[];

/** A slide that shows nothing of a view yet. */
export const toSlide = (kind: SlideKind, more: Partial<Slide> = {}): Slide => ({
  kind,
  indicators: [],
  ...more,
});

/** Series that one slide can show and still be read. */
export const MAX_SLIDE_SERIES = 6;

/** Campaigns that one page has room for. Fixed, so that a slide number of a link means the same on every projector; type scales instead. */
export const MOST_CAMPAIGNS = 4;

/** The pages of a table of campaigns: as few as hold them all, none with a row left over. */
export const toCampaignPages = <T>(campaigns: readonly T[]): readonly (readonly T[])[] => {
  const pages = Math.ceil(campaigns.length / MOST_CAMPAIGNS);
  const each = Math.ceil(campaigns.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) =>
    campaigns.slice(page * each, (page + 1) * each),
  );
};

/** What stands on the screen at one step: a slide and which of its pages. */
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
