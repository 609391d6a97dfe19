import type { Parser } from '../url/parser';

/** What is asked of the data: a kind of exhibit and what a reader has chosen of it. Plain data, which a link, a deck and an embed hold. */
export interface AnySpec {
  readonly kind: string;
}

/** How one field of a spec stands in a deck: the letter it begins with, and its parser. `free` is text of a reader's own, which is written with letters that a link carries; a `line` is shown as it is, and tidy. */
export interface Field<T> {
  readonly letter: string;
  readonly parser: Parser<T>;
  readonly free?: boolean | 'line';
}

/** The fields of a spec. */
export type Fields<S extends AnySpec> = {
  readonly [K in Exclude<keyof S, 'kind'>]-?: Field<S[K]>;
};

/**
 * The letter with which a slide of this kind begins. `preset` is what it sets; `rest` names the field whose value follows
 * the letter at once, as in `s1`, the figures that open chapter 1.
 */
export interface Head<S extends AnySpec> {
  readonly letter: string;
  readonly preset: Partial<S>;
  readonly rest?: Exclude<keyof S, 'kind'>;
}
