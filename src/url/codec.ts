import type { Dropped } from './dropped';
import { closeLink, type KnownKeys, readEntries } from './mend';
import { mendedValues } from './mend-value';
import { migrate } from './migrations';
import { type Names, plainNames } from './names';
import { type Key, type Piece, piecesOf, type StateTable, toInitial } from './state-table';
import type { Vocabulary } from './vocabulary';

/** A link read: the state that it holds and what could not be read of it. */
export interface ParsedLink<S> {
  readonly state: S;
  readonly dropped: readonly Dropped[];
}

/** Writes and reads the states of one table as query strings. */
export interface Codec<S> {
  readonly initial: S;
  /** Every key of a link in canonical order, with whether a change of it is a step of Back. */
  readonly keys: readonly { readonly key: string; readonly history: Piece<unknown>['history'] }[];
  /** A query string without the question mark: canonical, defaults left out, empty for the initial state. */
  readonly serialize: (state: S, vocabulary: Vocabulary) => string;
  /** Reads a query string, with or without the question mark. Never throws: what is unknown or impossible is dropped and listed, the rest holds. */
  readonly parse: (query: string, vocabulary: Vocabulary) => ParsedLink<S>;
  /** Whether going from one state to another is a step that Back undoes. */
  readonly historyStep: (before: S, after: S) => 'push' | 'replace' | 'none';
  /** The state `after` with every piece that is equal to that of `before` taken from there, so that what rests on it is not worked out again. */
  readonly keepEqual: (before: S, after: S) => S;
}

/** Version of the link format, that of the last migration. Links of earlier versions are migrated; the first version carries no `v`. */
export const LINK_VERSION: number = 1;

/** A link with its version. From the second on it is written: without it the migrations would be applied once more. */
export const withVersion = (link: string, version: number): string =>
  version > 1 && link ? `v=${version}&${link}` : link;

/** Half of a surrogate pair, which a reader can paste, cannot be encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replace(
    /%(?:2C|3A)/g,
    decodeURIComponent,
  );

type Entry = ReturnType<typeof piecesOf>[number];

/** The texts of a query by key: what is repeated or unknown is dropped. */
const gather = (query: string, known: KnownKeys) => {
  const { entries, unreadable } = migrate(readEntries(query, known));
  const dropped: Dropped[] = [...unreadable];
  const texts = new Map<string, string>();
  for (const [key, value] of entries) {
    if (!known.has(key)) dropped.push({ key, value, reason: 'unknown-key' });
    else if (texts.has(key)) dropped.push({ key, value, reason: 'repeated' });
    else texts.set(key, value);
  }
  return { texts, dropped };
};

interface KeyRead {
  readonly value: unknown;
  readonly dropped: readonly Dropped[];
}

/** Reads a key. Where something of it is unknown, what it may have been on its way here counts as far as that is known. */
const readKey = (
  { key, read, mend }: Key<unknown>,
  before: unknown,
  text: string,
  names: Names,
): KeyRead => {
  const tryText = (each: string): KeyRead => {
    const dropped: Dropped[] = [];
    const value = read(before, each, names, (part, reason) =>
      dropped.push({ key, value: part, reason }),
    );
    return { value, dropped };
  };
  const asTyped = tryText(text);
  if (mend || asTyped.dropped.every(({ reason }) => reason !== 'unknown-value')) return asTyped;
  return mendedValues(text, (part) => tryText(part).dropped.length === 0)
    .map(tryText)
    .reduce((best, each) => (each.dropped.length < best.dropped.length ? each : best), asTyped);
};

/** Makes the codec of a table; the order of its pieces is that of the keys in a link. */
export const toCodec = <S extends object>(table: StateTable<S>): Codec<S> => {
  const entries: readonly Entry[] = piecesOf(table);
  const keys = entries.flatMap(([, { keys: own, history }]) =>
    own.map(({ key }) => ({ key, history })),
  );
  const known: KnownKeys = new Map(
    entries.flatMap(([, { keys: own }]) => own.map(({ key, mend }) => [key, mend] as const)),
  );
  const valueOf = (state: S, name: string): unknown => state[name as keyof S];
  const changed = (before: S, after: S) =>
    entries.filter(([name, { isEqual }]) => !isEqual(valueOf(before, name), valueOf(after, name)));
  const initial = toInitial(table);
  return {
    initial,
    keys,
    serialize: (state, vocabulary) => {
      const names = plainNames(vocabulary);
      const pairs = entries.flatMap(([name, { keys: own }]) =>
        own.flatMap(({ key, write }) => {
          const text = write(valueOf(state, name), names);
          return text === undefined ? [] : [`${key}=${encode(text)}`];
        }),
      );
      return closeLink(withVersion(pairs.join('&'), LINK_VERSION), LINK_VERSION, known);
    },
    parse: (query, vocabulary) => {
      const names = plainNames(vocabulary);
      const { texts, dropped } = gather(query, known);
      const values = entries.map(([name, { keys: own, initial: first }]) => {
        const value = own.reduce((before, each) => {
          const text = texts.get(each.key);
          if (text === undefined || text === '') return before;
          const read = readKey(each, before, text, names);
          dropped.push(...read.dropped);
          return read.value;
        }, first);
        return [name, value] as const;
      });
      return { state: Object.fromEntries(values) as S, dropped };
    },
    historyStep: (before, after) => {
      const pieces = changed(before, after);
      if (pieces.length === 0) return 'none';
      return pieces.some(([, { history }]) => history === 'push') ? 'push' : 'replace';
    },
    keepEqual: (before, after) => {
      const names = new Set(changed(before, after).map(([name]) => name));
      if (names.size === 0) return before;
      return Object.fromEntries(
        entries.map(([name]) => [name, valueOf(names.has(name) ? after : before, name)]),
      ) as S;
    },
  };
};
