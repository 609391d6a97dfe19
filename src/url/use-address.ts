import { useCallback, useMemo } from 'react';
import type { Codec, ParsedLink } from './codec';
import { pushQuery, replaceQuery, shownQuery, useQuery } from './use-query';
import type { Vocabulary } from './vocabulary';

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

/** Reads addresses one after another, each sharing with the one before what is equal; the same one again is not read twice. */
const toReader = <S>({ codec, vocabulary }: AddressRules<S>): Reader<S> => {
  let last: ParsedLink<S> = { state: codec.initial, dropped: [] };
  let read: string | undefined;
  return {
    read: (search) => {
      if (search === read) return last;
      const { state, dropped } = codec.parse(search, vocabulary);
      last = { state: codec.keepEqual(last.state, state), dropped };
      read = search;
      return last;
    },
    last: () => last.state,
  };
};

/** Goes to another state, as a step of Back or in place of the entry shown. */
const goTo = <S>({ codec, vocabulary }: AddressRules<S>, before: S, after: S) => {
  const step = codec.historyStep(before, after);
  if (step === 'none') return;
  const query = codec.serialize(after, vocabulary);
  if (step === 'push') pushQuery(query);
  else replaceQuery(query);
};

/** The query of the entry that Back leads to, where that takes over what Back does not take back. */
const keepChoices = <S>(rules: AddressRules<S>, shown: S, query: string): string | undefined => {
  const { codec, vocabulary, keepOnBack } = rules;
  const { state } = codec.parse(query, vocabulary);
  const kept = keepOnBack(shown, state);
  return codec.historyStep(state, kept) === 'none' ? undefined : codec.serialize(kept, vocabulary);
};

/** The state that the address holds, what of the address could not be read, and how to change it. The address is the only store, ahead of which the page may be by what is not yet written. `rules` must be the same object from call to call. */
export const useAddress = <S>(
  rules: AddressRules<S>,
): ParsedLink<S> & { readonly update: Update<S> } => {
  const { read, keep } = useMemo(() => {
    const reader = toReader(rules);
    return {
      read: reader.read,
      keep: (entered: string) => keepChoices(rules, reader.last(), entered),
    };
  }, [rules]);
  const search = useQuery(keep);
  const parsed = useMemo(() => read(search), [read, search]);
  const update = useCallback<Update<S>>(
    (change) => {
      const before = read(shownQuery()).state;
      goTo(rules, before, change(before));
    },
    [rules, read],
  );
  return { ...parsed, update };
};
