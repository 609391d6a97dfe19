import { type Filter, NO_FILTER } from '../crossfilter/filter';
import type { Language } from '../domain/language';

/** The views of the product that exist. */
export const VIEWS = ['main'] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

/**
 * All that a link holds. `language` and `theme` are absent until a reader chooses them: the browser's preference holds.
 * `indicators` are the series shown, empty for the view's own choice; `split` the dimension of the series and the breakdown;
 * `sort` a column id of the campaigns table, with a leading minus for descending; `open` its expanded rows.
 */
export interface ViewState {
  readonly view: View;
  readonly edition: string | undefined;
  readonly language: Language | undefined;
  readonly theme: ThemeName | undefined;
  readonly filter: Filter;
  readonly indicators: readonly string[];
  readonly split: string | undefined;
  readonly sort: string | undefined;
  readonly search: string;
  readonly open: readonly string[];
}

export const INITIAL_VIEW_STATE: ViewState = {
  view: 'main',
  edition: undefined,
  language: undefined,
  theme: undefined,
  filter: NO_FILTER,
  indicators: [],
  split: undefined,
  sort: undefined,
  search: '',
  open: [],
};

/** Series that one chart can show and still be read. */
export const MAX_SERIES = 6;
