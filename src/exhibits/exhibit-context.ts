import { createContext, use } from 'react';
import type { Filter } from '../crossfilter/filter';
import type { Bilingual } from '../domain/codelist';
import type { Language } from '../domain/language';
import type { OtherSide } from '../url/other-side-parser';
import type { AnySpec } from './spec';
import type { Ground } from './exhibit';

/** How an exhibit is shown on pages of others: in a language, with a theme, of an edition; what is absent is left to the reader, the edition to the data of the day. */
export interface EmbedChoices {
  readonly language?: Language | undefined;
  readonly theme?: 'light' | 'dark' | 'contrast' | undefined;
  readonly edition?: string | undefined;
}

/** Where a page stands: the name of its view, and the address under which one exhibit of it stands alone; absent for a page on disk, which no other can show. */
export interface PagePlace {
  readonly view: Bilingual;
  readonly embedAddress?: ((spec: AnySpec, choices: EmbedChoices) => string) | undefined;
}

/** The filter of a page, and what a second one beside it has otherwise. */
export interface Sides {
  readonly filter: Filter;
  readonly otherSide: OtherSide | undefined;
}

/** Puts an exhibit into the reader's deck, beside its other side where it has one. */
export type AddToDeck = (spec: AnySpec, otherSide?: OtherSide) => Promise<void>;

/**
 * What a page lets exhibits do. `indicators` are those whose course the page shows, `selectIndicator` shows another one,
 * or one more (`adds`); `openIndicator` shows its course; `openFigure` opens the details of a figure by its reference,
 * `openIdentity` an identity. `showSeries` shows the time series, as which of its pictures, in the place of what stands
 * there now. `toggleLater` shows what was announced after the edition, or hides it, where anything was. `changeSides` puts a second filter beside the first, or takes it away. `add` puts an exhibit into the reader's deck. `place` says where the page stands. A page leaves out what it does not offer.
 */
export interface PageActions {
  readonly changeFilter: (change: (filter: Filter) => Filter) => void;
  readonly undo: () => void;
  readonly changeSides?: ((change: (sides: Sides) => Sides) => void) | undefined;
  readonly indicators: readonly string[];
  readonly selectIndicator?: ((indicator: string, adds: boolean) => void) | undefined;
  readonly openIndicator?: ((indicator: string) => void) | undefined;
  readonly openFigure?: ((reference: string) => void) | undefined;
  readonly openIdentity?: ((identity: string) => void) | undefined;
  readonly showSeries?: ((show: 'chart' | 'table') => void) | undefined;
  readonly toggleLater?: (() => void) | undefined;
  readonly add?: AddToDeck | undefined;
  readonly place?: (() => Promise<PagePlace>) | undefined;
}

/** A page's data and filter, for all exhibits on it. `otherSide` is what a second filter, with which it is compared, has otherwise. `isSide` is true within one of two sides: what steers both stands above them. `actions` are absent where exhibits are only looked at. */
export interface Page {
  readonly ground: Ground;
  readonly filter: Filter;
  readonly otherSide?: OtherSide | undefined;
  readonly isSide?: true | undefined;
  readonly actions: PageActions | undefined;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** The page around an exhibit. Throws outside one: nothing could be shown there. */
export const usePage = (): Page => {
  const page = use(PageContext);
  if (!page) throw new Error('an exhibit needs a page around it');
  return page;
};

const NO_ACTIONS: PageActions = {
  changeFilter: () => undefined,
  undo: () => undefined,
  indicators: [],
};

/** What the page around an exhibit lets it do; nothing where it is only looked at. */
export const usePageActions = (): PageActions => usePage().actions ?? NO_ACTIONS;

/** Another view of the page: its name, its address, and the way there. */
export interface ViewLink {
  readonly title: Bilingual;
  readonly address: string;
  readonly open: () => void;
}

/** Leads to a view by its name, under the filter of the page or one made of it, with `search` typed into its search box; undefined where there is no such view. */
export type LinkToView = (
  view: string,
  change?: (filter: Filter) => Filter,
  search?: string,
) => ViewLink | undefined;

/** The way from an exhibit or view to other views; nowhere where exhibits are only looked at. */
export const ViewLinkContext = createContext<LinkToView>(() => undefined);
