import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readQuery, toPageAddress } from './page-address';
import type { Vocabulary } from './param';
import type { ParsedLink } from './view-state-codec';
import { historyStep, parseViewState, serializeViewState } from './view-state-codec';
import { INITIAL_VIEW_STATE, type ViewState } from './view-state';

const CHANGED = 'view-state-changed';

/** Marks the entries of the browser's history between which Back goes; an address that a reader types carries no mark. */
const OWN = 'own';

const readSearch = () => readQuery(window.location.href);

/** The address of a state on this page; without a query for the initial state. */
export const toAddress = (state: ViewState): string =>
  toPageAddress(window.location.href, serializeViewState(state));

/** Changes a state; a change of filter or view is a step of Back, one of language or search text is not. */
export type UpdateViewState = (change: (state: ViewState) => ViewState) => void;

/** Parts that a change left equal keep their identity, so that what rests on them is not worked out again. */
const keepEqualParts = (before: ViewState, after: ViewState): ViewState => {
  const keep = <T>(old: T, current: T): T =>
    JSON.stringify(old) === JSON.stringify(current) ? old : current;
  return {
    ...after,
    filter: keep(before.filter, after.filter),
    indicators: keep(before.indicators, after.indicators),
    open: keep(before.open, after.open),
    columns: keep(before.columns, after.columns),
    identityVerdicts: keep(before.identityVerdicts, after.identityVerdicts),
    presentation: keep(before.presentation, after.presentation),
  };
};

interface Reader {
  readonly read: (search: string) => ParsedLink;
  /** The state read last. */
  readonly last: () => ViewState;
}

/** Reads addresses one after another, each sharing with the one before what is equal. */
const toReader = (vocabulary: Vocabulary): Reader => {
  let last = INITIAL_VIEW_STATE;
  return {
    read: (search) => {
      const { state, dropped } = parseViewState(search, vocabulary);
      last = keepEqualParts(last, state);
      return { state: last, dropped };
    },
    last: () => last,
  };
};

/** Goes to another state, as a step of Back or in place of the entry shown. */
const goTo = (before: ViewState, after: ViewState) => {
  const step = historyStep(before, after);
  if (step === 'none') return;
  if (window.history.state !== OWN) window.history.replaceState(OWN, '', window.location.href);
  const address = toAddress(after);
  if (step === 'push') window.history.pushState(OWN, '', address);
  else window.history.replaceState(OWN, '', address);
  window.dispatchEvent(new Event(CHANGED));
};

/** Back takes back a filter, not the language and theme in which the page is read: the entry shown takes these over. */
const keepChoices = ({ language, theme }: ViewState, vocabulary: Vocabulary) => {
  if (window.history.state !== OWN) return;
  const { state } = parseViewState(readSearch(), vocabulary);
  const kept = { ...state, language, theme };
  if (historyStep(state, kept) === 'none') return;
  window.history.replaceState(OWN, '', toAddress(kept));
};

const toSubscribe = (vocabulary: Vocabulary, last: Reader['last']) => (onChange: () => void) => {
  const onStep = () => {
    keepChoices(last(), vocabulary);
    onChange();
  };
  window.addEventListener('popstate', onStep);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('popstate', onStep);
    window.removeEventListener(CHANGED, onChange);
  };
};

/** The state that the address holds, what of the address could not be read, and how to change it. The address is the only store. */
export const useViewState = (
  vocabulary: Vocabulary,
): ParsedLink & { readonly update: UpdateViewState } => {
  const { read, subscribe } = useMemo(() => {
    const reader = toReader(vocabulary);
    return { read: reader.read, subscribe: toSubscribe(vocabulary, reader.last) };
  }, [vocabulary]);
  const search = useSyncExternalStore(subscribe, readSearch);
  const parsed = useMemo(() => read(search), [read, search]);
  const update = useCallback<UpdateViewState>(
    (change) => {
      const before = parseViewState(readSearch(), vocabulary).state;
      goTo(before, change(before));
    },
    [vocabulary],
  );
  return { ...parsed, update };
};
