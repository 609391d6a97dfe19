import type { Dropped } from './dropped';
import type { ViewState } from './view-state';

/** What a link may name. Everything else in it is dropped and said. */
export interface Vocabulary {
  readonly codes: Readonly<Record<string, ReadonlySet<string>>>;
  readonly indicators: ReadonlySet<string>;
  readonly campaigns: ReadonlySet<string>;
  readonly splits: ReadonlySet<string>;
  readonly sorts: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly editions: ReadonlySet<string>;
  readonly years: { readonly first: number; readonly last: number };
}

type Text = string | undefined;

type Drop = (value: string, reason: Dropped['reason']) => void;

/**
 * How one key is written. `write` gives undefined for the default, which a link leaves out. `read` gets the text and
 * takes the state read so far on; it reports what it drops. `history` says whether a change is a step of Back.
 */
export interface Param {
  readonly key: string;
  readonly history: 'push' | 'replace';
  readonly write: (state: ViewState) => Text;
  readonly read: (state: ViewState, text: string, vocabulary: Vocabulary, drop: Drop) => ViewState;
}

const isOneOf = <T extends string>(values: readonly T[], text: string): text is T =>
  (values as readonly string[]).includes(text);

/** A key with one of a fixed set of values. */
export const choice = <T extends string>(
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

/** A key with one value of the vocabulary. */
export const known = (
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

/** A key with several values of the vocabulary, comma-separated in the order of the state; at most `most`. */
export const list = (
  key: string,
  values: (vocabulary: Vocabulary) => ReadonlySet<string> | undefined,
  write: (state: ViewState) => readonly string[],
  set: (state: ViewState, values: readonly string[], drop: Drop) => ViewState,
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
    return set(state, good, drop);
  },
});
