import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Codec, ParsedLink } from './codec';
import { readQuery, toPageAddress } from './page-address';
import type { Vocabulary } from './vocabulary';

const CHANGED = 'view-state-changed';

/** Marks the entries of the browser's history between which Back goes; an address that a reader types carries no mark. */
const OWN = 'own';

const readSearch = () => readQuery(window.location.href);

/** The address of this page with another query; without one for ''. */
export const toAddressOf = (query: string): string => toPageAddress(window.location.href, query);

/** Changes a state; whether that is a step of Back its table says. */
export type Update<S> = (change: (state: S) => S) => void;

/** What keeps an address and a state in step: how it is written, and which pieces Back does not take back, such as the language. */
export interface AddressRules<S> {
  readonly codec: Codec<S>;
  readonly vocabulary: Vocabulary;
  readonly keepOnBack: (shown: S, entered: S) => S;
}

interface Reader<S> {
  readonly read: (search: string) => ParsedLink<S>;
  /** The state read last. */
  readonly last: () => S;
}

/** Reads addresses one after another, each sharing with the one before what is equal. */
const toReader = <S>({ codec, vocabulary }: AddressRules<S>): Reader<S> => {
  let last = codec.initial;
  return {
    read: (search) => {
      const { state, dropped } = codec.parse(search, vocabulary);
      last = codec.keepEqual(last, state);
      return { state: last, dropped };
    },
    last: () => last,
  };
};

/** Goes to another state, as a step of Back or in place of the entry shown. */
const goTo = <S>({ codec, vocabulary }: AddressRules<S>, before: S, after: S) => {
  const step = codec.historyStep(before, after);
  if (step === 'none') return;
  if (window.history.state !== OWN) window.history.replaceState(OWN, '', window.location.href);
  const address = toAddressOf(codec.serialize(after, vocabulary));
  if (step === 'push') window.history.pushState(OWN, '', address);
  else window.history.replaceState(OWN, '', address);
  window.dispatchEvent(new Event(CHANGED));
};

/** The entry that Back leads to takes over what Back does not take back. */
const keepChoices = <S>(rules: AddressRules<S>, shown: S) => {
  if (window.history.state !== OWN) return;
  const { codec, vocabulary, keepOnBack } = rules;
  const { state } = codec.parse(readSearch(), vocabulary);
  const kept = keepOnBack(shown, state);
  if (codec.historyStep(state, kept) === 'none') return;
  window.history.replaceState(OWN, '', toAddressOf(codec.serialize(kept, vocabulary)));
};

const toSubscribe =
  <S>(rules: AddressRules<S>, last: () => S) =>
  (onChange: () => void) => {
    const onStep = () => {
      keepChoices(rules, last());
      onChange();
    };
    window.addEventListener('popstate', onStep);
    window.addEventListener(CHANGED, onChange);
    return () => {
      window.removeEventListener('popstate', onStep);
      window.removeEventListener(CHANGED, onChange);
    };
  };

/** The state that the address holds, what of the address could not be read, and how to change it. The address is the only store. `rules` must be the same object from call to call. */
export const useAddress = <S>(
  rules: AddressRules<S>,
): ParsedLink<S> & { readonly update: Update<S> } => {
  const { read, subscribe } = useMemo(() => {
    const reader = toReader(rules);
    return { read: reader.read, subscribe: toSubscribe(rules, reader.last) };
  }, [rules]);
  const search = useSyncExternalStore(subscribe, readSearch);
  const parsed = useMemo(() => read(search), [read, search]);
  const update = useCallback<Update<S>>(
    (change) => {
      const before = rules.codec.parse(readSearch(), rules.vocabulary).state;
      goTo(rules, before, change(before));
    },
    [rules],
  );
  return { ...parsed, update };
};
