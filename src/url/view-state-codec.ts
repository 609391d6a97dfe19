import { codesOf, FILTER_DIMENSIONS, setClause, setYears } from '../crossfilter/filter';
import { LANGUAGES } from '../domain/language';
import type { Dropped } from './dropped';
import { migrate } from './migrations';
import { INITIAL_VIEW_STATE, MAX_SERIES, THEMES, type ViewState, VIEWS } from './view-state';

/** What a link may name. Everything else in it is dropped and said. */
export interface Vocabulary {
  readonly codes: Readonly<Record<string, ReadonlySet<string>>>;
  readonly indicators: ReadonlySet<string>;
  readonly campaigns: ReadonlySet<string>;
  readonly splits: ReadonlySet<string>;
  readonly sorts: ReadonlySet<string>;
  readonly editions: ReadonlySet<string>;
  readonly years: { readonly first: number; readonly last: number };
}

/** A link read: the state that it holds and what could not be read of it. */
export interface ParsedLink {
  readonly state: ViewState;
  readonly dropped: readonly Dropped[];
}

type Text = string | undefined;

/**
 * How one key is written. `write` gives undefined for the default, which a link leaves out. `read` gets the text and
 * takes the state read so far on; it reports what it drops. `history` says whether a change is a step of Back.
 */
interface Param {
  readonly key: string;
  readonly history: 'push' | 'replace';
  readonly write: (state: ViewState) => Text;
  readonly read: (
    state: ViewState,
    text: string,
    vocabulary: Vocabulary,
    drop: (value: string, reason: Dropped['reason']) => void,
  ) => ViewState;
}

const MAX_SEARCH = 200;

const isOneOf = <T extends string>(values: readonly T[], text: string): text is T =>
  (values as readonly string[]).includes(text);

const choice = <T extends string>(
  key: string,
  history: Param['history'],
  values: readonly T[],
  write: (state: ViewState) => Text,
  set: (state: ViewState, value: T) => ViewState,
): Param => ({
  key,
  history,
  write,
  read: (state, text, _vocabulary, drop) => {
    if (isOneOf(values, text)) return set(state, text);
    drop(text, 'unknown-value');
    return state;
  },
});

const known = (
  key: string,
  history: Param['history'],
  values: (vocabulary: Vocabulary) => ReadonlySet<string> | undefined,
  write: (state: ViewState) => Text,
  set: (state: ViewState, value: string) => ViewState,
): Param => ({
  key,
  history,
  write,
  read: (state, text, vocabulary, drop) => {
    if (values(vocabulary)?.has(text)) return set(state, text);
    drop(text, 'unknown-value');
    return state;
  },
});

const list = (
  key: string,
  values: (vocabulary: Vocabulary) => ReadonlySet<string> | undefined,
  write: (state: ViewState) => readonly string[],
  set: (state: ViewState, values: readonly string[]) => ViewState,
  most = Number.POSITIVE_INFINITY,
): Param => ({
  key,
  history: 'push',
  write: (state) => write(state).join(',') || undefined,
  read: (state, text, vocabulary, drop) => {
    const allowed = values(vocabulary);
    const good: string[] = [];
    for (const value of new Set(text.split(','))) {
      if (!allowed?.has(value)) drop(value, 'unknown-value');
      else if (good.length >= most) drop(value, 'too-many');
      else good.push(value);
    }
    return set(state, good);
  },
});

const year = (key: 'from' | 'to'): Param => ({
  key,
  history: 'push',
  write: (state) => state.filter[key]?.toString(),
  read: (state, text, { years }, drop) => {
    const value = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= years.first && value <= years.last)) {
      drop(text, 'unknown-value');
      return state;
    }
    const from = key === 'from' ? value : state.filter.from;
    const to = key === 'to' ? value : state.filter.to;
    if (from !== undefined && to !== undefined && from > to) {
      drop(text, 'impossible-range');
      return state;
    }
    return { ...state, filter: setYears(state.filter, from, to) };
  },
});

/** Every key of a link, in canonical order. A key that is not here is not in a link. */
export const PARAMS: readonly Param[] = [
  choice(
    'view',
    'push',
    VIEWS,
    (state) => (state.view === 'main' ? undefined : state.view),
    (state, view) => ({ ...state, view }),
  ),
  known(
    'ed',
    'push',
    (vocabulary) => vocabulary.editions,
    (state) => state.edition,
    (state, edition) => ({ ...state, edition }),
  ),
  choice(
    'lang',
    'replace',
    LANGUAGES,
    (state) => state.language,
    (state, language) => ({ ...state, language }),
  ),
  choice(
    'theme',
    'replace',
    THEMES,
    (state) => state.theme,
    (state, theme) => ({ ...state, theme }),
  ),
  ...FILTER_DIMENSIONS.map((dimension) =>
    list(
      dimension,
      (vocabulary) => vocabulary.codes[dimension],
      (state) => codesOf(state.filter, dimension),
      (state, codes) => ({ ...state, filter: setClause(state.filter, dimension, codes) }),
    ),
  ),
  year('from'),
  year('to'),
  list(
    'ind',
    (vocabulary) => vocabulary.indicators,
    (state) => state.indicators,
    (state, indicators) => ({ ...state, indicators }),
    MAX_SERIES,
  ),
  known(
    'by',
    'push',
    (vocabulary) => vocabulary.splits,
    (state) => state.split,
    (state, split) => ({ ...state, split }),
  ),
  known(
    'sort',
    'push',
    (vocabulary) => vocabulary.sorts,
    (state) => state.sort,
    (state, sort) => ({ ...state, sort }),
  ),
  {
    key: 'q',
    history: 'replace',
    write: (state) => state.search || undefined,
    read: (state, text, _vocabulary, drop) => {
      if (text.length <= MAX_SEARCH) return { ...state, search: text };
      drop(`${text.slice(0, MAX_SEARCH)}…`, 'unknown-value');
      return state;
    },
  },
  list(
    'open',
    (vocabulary) => vocabulary.campaigns,
    (state) => [...state.open].toSorted(),
    (state, open) => ({ ...state, open }),
  ),
];

/** Version of the link format. Links of earlier versions are migrated; the first version carries no `v`. */
export const LINK_VERSION = 1;

const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',');

/** Writes a state as a query string without the question mark: canonical, defaults left out, empty for the initial state. */
export const serializeViewState = (state: ViewState): string =>
  PARAMS.flatMap((param) => {
    const text = param.write(state);
    return text === undefined ? [] : [`${param.key}=${encode(text)}`];
  }).join('&');

/**
 * Reads a query string, with or without the question mark. Never throws: what is unknown or impossible is dropped and
 * listed in `dropped`, the rest holds.
 */
export const parseViewState = (query: string, vocabulary: Vocabulary): ParsedLink => {
  const { entries, unreadable } = migrate([...new URLSearchParams(query)]);
  const dropped: Dropped[] = [...unreadable];
  const texts = new Map<string, string>();
  for (const [key, value] of entries) {
    if (!PARAMS.some((param) => param.key === key))
      dropped.push({ key, value, reason: 'unknown-key' });
    else if (texts.has(key)) dropped.push({ key, value, reason: 'repeated' });
    else texts.set(key, value);
  }
  const state = PARAMS.reduce((before, param) => {
    const text = texts.get(param.key);
    if (text === undefined || text === '') return before;
    return param.read(before, text, vocabulary, (value, reason) =>
      dropped.push({ key: param.key, value, reason }),
    );
  }, INITIAL_VIEW_STATE);
  return { state, dropped };
};

/** Whether going from one state to another is a step that Back undoes. */
export const historyStep = (before: ViewState, after: ViewState): 'push' | 'replace' | 'none' => {
  const changed = PARAMS.filter((param) => param.write(before) !== param.write(after));
  if (changed.length === 0) return 'none';
  return changed.some((param) => param.history === 'push') ? 'push' : 'replace';
};
