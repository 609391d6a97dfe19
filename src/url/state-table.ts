import type { MendText } from './mend';
import type { Names } from './names';
import type { Drop, Parser } from './parser';

/** One key of an address: how it is written from a piece of state, and how a piece read so far takes it up. */
export interface Key<T> {
  readonly key: string;
  readonly write: (value: T, names: Names) => string | undefined;
  readonly read: (value: T, text: string, names: Names, drop: Drop) => T;
  readonly mend?: MendText | undefined;
}

/**
 * All that there is to know of one piece of state: the keys of the address in which it lives, what holds without them,
 * whether a change is a step of Back (`push`) or not (`replace`), when two values are the same, and examples for tests.
 */
export interface Piece<T> {
  readonly keys: readonly Key<T>[];
  readonly initial: T;
  readonly history: 'push' | 'replace';
  readonly isEqual: (a: T, b: T) => boolean;
  readonly examples: (names: Names) => readonly T[];
}

/** The table of a state: a piece that is not in it does not exist. */
export type StateTable<S> = { readonly [K in keyof S]-?: Piece<S[K]> };

/** The state that a table describes. */
export type StateOf<T> = { readonly [K in keyof T]: T[K] extends Piece<infer V> ? V : never };

/** A piece with one key. */
export const piece = <T>(
  key: string,
  history: Piece<T>['history'],
  initial: T,
  parser: Parser<T>,
): Piece<T> => ({
  keys: [
    {
      key,
      write: parser.write,
      read: (value, text, names, drop) => parser.read(text, names, drop) ?? value,
      mend: parser.mend,
    },
  ],
  initial,
  history,
  isEqual: parser.isEqual,
  examples: parser.examples,
});

/** The pieces of a table with their names, in its order; each is handed values of its own alone. */
export const piecesOf = <S>(
  table: StateTable<S>,
): readonly (readonly [name: string, piece: Piece<unknown>])[] =>
  Object.entries(table as unknown as Readonly<Record<string, Piece<unknown>>>);

/** A state in which nothing has been chosen. */
export const toInitial = <S>(table: StateTable<S>): S =>
  Object.fromEntries(piecesOf(table).map(([name, { initial }]) => [name, initial])) as S;
