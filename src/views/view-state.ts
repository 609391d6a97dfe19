import { type Codec, toCodec } from '../url/codec';
import { PAGE_PIECES, type PageState, SHOW_PIECES, type ShowState } from '../url/page-state';
import { choice } from '../url/parser';
import { type Piece, piece, type StateOf, type StateTable } from '../url/state-table';
import type { Update } from '../url/use-address';
import { ALL_VIEWS, type ViewName, VIEWS } from './registry';

type Both<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void
  ? I
  : never;
type AllParams = Both<(typeof ALL_VIEWS)[number]['params']>;
type OwnState = StateOf<AllParams>;

/** All that a link holds: which view, what it says of every page, what views add, and how a deck is shown. */
export interface ViewState extends PageState, OwnState, ShowState {
  readonly view: ViewName;
}

export type UpdateViewState = Update<ViewState>;

const NAMES = VIEWS.map(({ name }) => name);
const FIRST = ALL_VIEWS[0].name;

const VIEW_PIECE: Piece<ViewName> = piece<ViewName>('view', 'push', FIRST, choice(NAMES, FIRST));

/** The state table. A piece of state that is not here is not in a link; a new one does not compile until its key, its place in Back, its equality and its examples are given. */
export const STATE: StateTable<ViewState> = {
  view: VIEW_PIECE,
  ...PAGE_PIECES,
  ...(Object.assign({}, ...ALL_VIEWS.map(({ params }) => params)) as AllParams),
  ...SHOW_PIECES,
};

/** How links are written and read. */
export const LINKS: Codec<ViewState> = toCodec(STATE);

/** The state of a link that says nothing. */
export const INITIAL_VIEW_STATE: ViewState = LINKS.initial;

const PAGE_NAMES: readonly string[] = [...Object.keys(PAGE_PIECES), ...Object.keys(SHOW_PIECES)];

/** What a link says of every view and of the deck. */
const ofEveryView = (state: ViewState): PageState & ShowState =>
  // Just the names of these two.
  Object.fromEntries(
    Object.entries(state).filter(([name]) => PAGE_NAMES.includes(name)),
  ) as unknown as PageState & ShowState;

/** What the view that is shown keeps when it is asked for again: all but what narrows its tables. */
const toPlainTables = (state: ViewState): ViewState => ({
  ...state,
  sort: undefined,
  search: '',
  eventType: undefined,
  partner: undefined,
  host: undefined,
});

/** The state of another view: filters stay, what belongs to the view left behind goes; Back brings it back. */
export const toView = (state: ViewState, view: ViewName): ViewState =>
  state.view === view
    ? toPlainTables(state)
    : { ...INITIAL_VIEW_STATE, ...ofEveryView(state), view };

/** Back takes back a filter, not the language and theme in which the page is read. */
export const keepOnBack = (shown: ViewState, entered: ViewState): ViewState => ({
  ...entered,
  language: shown.language,
  theme: shown.theme,
});

/** The state after a deck is left: the view that it took the place of, with a deck of the reader's own kept for the next time. */
export const withoutShow = (state: ViewState): ViewState => ({
  ...state,
  present: false,
  step: 1,
  both: false,
  auto: undefined,
  presenter: false,
  embed: false,
});
