import { codesOf, FILTER_DIMENSIONS, setClause } from '../crossfilter/filter';
import { LANGUAGES } from '../domain/language';
import { AUDIT_PARAMS } from './audit-params';
import { chartParam } from './chart-param';
import type { Dropped } from './dropped';
import { migrate } from './migrations';
import { choice, known, list, type Param, type Vocabulary } from './param';
import { PRESENTATION_PARAMS } from './presentation-params';
import { TABLE_PARAMS } from './table-params';
import { INITIAL_VIEW_STATE, MAX_INDICATORS, THEMES, type ViewState, VIEWS } from './view-state';
import { baseYearParam, yearParam } from './year-params';

/** A link read: the state that it holds and what could not be read of it. */
export interface ParsedLink {
  readonly state: ViewState;
  readonly dropped: readonly Dropped[];
}

const MAX_SEARCH = 200;

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
  yearParam('from'),
  yearParam('to'),
  list(
    'ind',
    (vocabulary) => vocabulary.indicators,
    (state) => state.indicators,
    (state, indicators) => ({ ...state, indicators }),
    MAX_INDICATORS,
  ),
  known(
    'by',
    'push',
    (vocabulary) => vocabulary.splits,
    (state) => state.split,
    (state, split) => ({ ...state, split }),
  ),
  chartParam,
  baseYearParam,
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
    (state, open) => ({ ...state, open: open.toSorted() }),
  ),
  ...TABLE_PARAMS,
  ...AUDIT_PARAMS,
  ...PRESENTATION_PARAMS,
];

/** Version of the link format, that of the last migration. Links of earlier versions are migrated; the first version carries no `v`. */
export const LINK_VERSION: number = 1;

/** A link with its version. From the second on it is written: without it the migrations would be applied once more. */
export const withVersion = (link: string, version: number): string =>
  version > 1 && link ? `v=${version}&${link}` : link;

/** Half of a surrogate pair, which a reader can paste, cannot be encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%2C', ',');

/** Writes a state as a query string without the question mark: canonical, defaults left out, empty for the initial state. */
export const serializeViewState = (state: ViewState): string =>
  withVersion(
    PARAMS.flatMap((param) => {
      const text = param.write(state);
      return text === undefined ? [] : [`${param.key}=${encode(text)}`];
    }).join('&'),
    LINK_VERSION,
  );

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
