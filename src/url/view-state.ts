import { type Filter, NO_FILTER } from '../crossfilter/filter';
import type { Language } from '../domain/language';

/** The views of the product that exist. */
export const VIEWS = ['main', 'indicators', 'audit'] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

/** How the time series is shown. `multiples` gives each series a small chart of its own. */
export interface ChartState {
  readonly show: 'chart' | 'table' | 'changes';
  readonly measure: 'absolute' | 'index' | 'yoy';
  readonly scale: 'linear' | 'log';
  readonly form: 'lines' | 'stacked' | 'multiples';
}

export const PLAIN_CHART: ChartState = {
  show: 'chart',
  measure: 'absolute',
  scale: 'linear',
  form: 'lines',
};

/**
 * How a deck is shown, if it is. `step` is the slide's number from 1; `both` shows both languages at once; `deck` is a
 * deck of a reader's own as the presentation writes it, absent for the default one; `auto` advances after so many seconds;
 * `presenter` is the window with the notes.
 */
export interface PresentationState {
  readonly present: boolean;
  readonly step: number;
  readonly both: boolean;
  readonly deck: string | undefined;
  readonly auto: number | undefined;
  readonly presenter: boolean;
}

export const NO_PRESENTATION: PresentationState = {
  present: false,
  step: 1,
  both: false,
  deck: undefined,
  auto: undefined,
  presenter: false,
};

/**
 * All that a link holds. `language` and `theme` are absent until a reader chooses them: the browser's preference holds.
 * `indicators` are the series shown, empty for the view's own choice; `split` the dimension of the series and the breakdown;
 * `baseYear` the year that is 100 in an index, absent for the first year that all series have;
 * `sort` a column id of the campaigns table, with a leading minus for descending; `open` its expanded rows;
 * `columns` the optional columns of the indicators view, absent for its own choice; `withWhole` lists there what is known only as a whole;
 * `observation` is the reference of the figure in its side panel;
 * `identityVerdicts` and `growthVerdicts` are the verdicts that the audit view shows, empty for all, `identity` the id of the identity opened there.
 */
export interface ViewState {
  readonly view: View;
  readonly edition: string | undefined;
  readonly language: Language | undefined;
  readonly theme: ThemeName | undefined;
  readonly filter: Filter;
  readonly indicators: readonly string[];
  readonly split: string | undefined;
  readonly chart: ChartState;
  readonly baseYear: number | undefined;
  readonly sort: string | undefined;
  readonly search: string;
  readonly open: readonly string[];
  readonly columns: readonly string[] | undefined;
  readonly withWhole: boolean;
  readonly observation: string | undefined;
  readonly identityVerdicts: readonly string[];
  readonly growthVerdicts: readonly string[];
  readonly identity: string | undefined;
  readonly presentation: PresentationState;
}

export const INITIAL_VIEW_STATE: ViewState = {
  view: 'main',
  edition: undefined,
  language: undefined,
  theme: undefined,
  filter: NO_FILTER,
  indicators: [],
  split: undefined,
  chart: PLAIN_CHART,
  baseYear: undefined,
  sort: undefined,
  search: '',
  open: [],
  columns: undefined,
  withWhole: false,
  observation: undefined,
  identityVerdicts: [],
  growthVerdicts: [],
  identity: undefined,
  presentation: NO_PRESENTATION,
};

/** The value of `split` that asks for the total where the view would split by itself. */
export const NO_SPLIT = 'total';

/** Series that one chart can show and still be read; more become small multiples. */
export const MAX_SERIES = 6;

/** Indicators that a link can name for the time series. */
export const MAX_INDICATORS = 12;
