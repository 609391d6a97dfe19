import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readQuery, toPageAddress } from './page-address';
import type { Vocabulary } from './param';
import type { ParsedLink } from './view-state-codec';
import { historyStep, parseViewState, serializeViewState } from './view-state-codec';
import { INITIAL_VIEW_STATE, type ViewState } from './view-state';

const CHANGED = 'view-state-changed';

const subscribe = (onChange: () => void) => {
  window.addEventListener('popstate', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
};

const readSearch = () => readQuery(window.location.href);

/** The address of a state on this page; without a query for the initial state. */
export const toAddress = (state: ViewState): string =>
  toPageAddress(window.location.href, serializeViewState(state));

/** The query string of the page, read again on Back and Forward. */
export const useSearch = (): string => useSyncExternalStore(subscribe, readSearch);

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

/** Reads addresses one after another, each sharing with the one before what is equal. */
const toReader = (vocabulary: Vocabulary) => {
  let last = INITIAL_VIEW_STATE;
  return (search: string): ParsedLink => {
    const { state, dropped } = parseViewState(search, vocabulary);
    last = keepEqualParts(last, state);
    return { state: last, dropped };
  };
};

/** The state that the address holds, what of the address could not be read, and how to change it. The address is the only store. */
export const useViewState = (
  vocabulary: Vocabulary,
): ParsedLink & { readonly update: UpdateViewState } => {
  const search = useSearch();
  const read = useMemo(() => toReader(vocabulary), [vocabulary]);
  const parsed = useMemo(() => read(search), [read, search]);
  const update = useCallback<UpdateViewState>(
    (change) => {
      const before = parseViewState(readSearch(), vocabulary).state;
      const after = change(before);
      const step = historyStep(before, after);
      if (step === 'none') return;
      const address = toAddress(after);
      if (step === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
      window.dispatchEvent(new Event(CHANGED));
    },
    [vocabulary],
  );
  return { ...parsed, update };
};
