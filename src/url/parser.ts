import type { Dropped } from './dropped';
import { type MendText, mendText } from './mend';
import type { IdNames, NameList, Names } from './names';

/** Reports a part of a text that could not be read, and why. */
export type Drop = (text: string, reason: Dropped['reason']) => void;

/**
 * How one value is written and read, wherever it stands: under a key of a link, behind a letter of a deck. `write` gives
 * undefined for the default, which is left out. `read` gives undefined where nothing of the text could be read, and
 * reports each part that could not; where a text may come in several pieces, `before` is what those before it say.
 * `examples` are values of every sort, for tests that try them all. `mend` is there for a text that no list confirms: what
 * programs do to a link on its way is undone by it.
 */
export interface Parser<T> {
  readonly write: (value: T, names: Names) => string | undefined;
  readonly read: (text: string, names: Names, drop: Drop, before?: T) => T | undefined;
  readonly isEqual: (a: T, b: T) => boolean;
  readonly examples: (names: Names) => readonly T[];
  readonly mend?: MendText | undefined;
}

const isSame = <T>(a: T, b: T): boolean => a === b;
const isSameList = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined) =>
  a === b || (a !== undefined && b !== undefined && a.join('\n') === b.join('\n'));

/** One id of a list, or none. */
export const code = (list: NameList): Parser<string | undefined> => ({
  write: (value, names) => (value === undefined ? undefined : names.of(list).write(value)),
  read: (text, names, drop) => {
    const id = names.of(list).read(text);
    if (id === undefined) drop(text, 'unknown-value');
    return id;
  },
  isEqual: isSame,
  examples: (names) => [undefined, ...names.of(list).ids],
});

const readCodes = (names: IdNames, text: string, most: number, drop: Drop): readonly string[] => {
  const found = new Set<string>();
  for (const each of new Set(text.split(','))) {
    const id = names.read(each);
    if (id === undefined) drop(each, 'unknown-value');
    else if (found.size >= most && !found.has(id)) drop(each, 'too-many');
    else found.add(id);
  }
  return [...found];
};

/** Several ids of a list in their order, or sorted where the order says nothing; no more than `most`. */
export const codes = (
  list: NameList,
  { most = Number.POSITIVE_INFINITY, sorted = false } = {},
): Parser<readonly string[]> => {
  const inOrder = (ids: readonly string[]) => (sorted ? ids.toSorted() : ids);
  return {
    write: (value, names) => inOrder(value).map(names.of(list).write).join(',') || undefined,
    read: (text, names, drop) => inOrder(readCodes(names.of(list), text, most, drop)),
    isEqual: isSameList,
    examples: (names) => {
      const some = inOrder([...names.of(list).ids].slice(0, Math.min(most, 8)));
      return [[], some.slice(0, 1), some];
    },
  };
};

const YEAR = /^\d{4}$/;

/** One year of the data, or none. */
export const year: Parser<number | undefined> = {
  write: (value) => value?.toString(),
  read: (text, { years }, drop) => {
    const value = Number(text);
    if (YEAR.test(text) && value >= years.first && value <= years.last) return value;
    drop(text, 'unknown-value');
    return undefined;
  },
  isEqual: isSame,
  examples: ({ years: { first, last } }) => [undefined, first, last],
};

/** One of a fixed set of words; that of `plain` is the default and is not written. */
export const choice = <T extends string, P extends T | undefined>(
  values: readonly T[],
  plain: P,
): Parser<T | P> => ({
  write: (value) => (value === plain ? undefined : value),
  read: (text, _names, drop) => {
    const value = values.find((each) => each === text);
    if (value === undefined) drop(text, 'unknown-value');
    return value;
  },
  isEqual: isSame,
  examples: () => [plain, ...values],
});

/** Several of a fixed set of words, sorted; none is the default. */
export const choices = <T extends string>(values: readonly T[]): Parser<readonly T[]> => {
  const isOne = (text: string): text is T => (values as readonly string[]).includes(text);
  return {
    write: (value) => value.toSorted().join(',') || undefined,
    read: (text, _names, drop) => {
      const read = [...new Set(text.split(','))];
      for (const each of read) if (!isOne(each)) drop(each, 'unknown-value');
      return read.filter(isOne).toSorted();
    },
    isEqual: isSameList,
    examples: () => [[], values.toSorted()],
  };
};

/** There or not; written as "1". */
export const flag: Parser<boolean> = {
  write: (value) => (value ? '1' : undefined),
  read: (text, _names, drop) => {
    if (text === '1') return true;
    drop(text, 'unknown-value');
    return undefined;
  },
  isEqual: isSame,
  examples: () => [true, false],
};

/** A whole number between two bounds; `plain`, which may be none, is the default. */
export const wholeNumber = <P extends number | undefined>(
  least: number,
  most: number,
  plain: P,
): Parser<number | P> => ({
  write: (value) => (value === plain ? undefined : value?.toString()),
  read: (text, _names, drop) => {
    const value = Number(text);
    if (/^[1-9]\d{0,3}$/.test(text) && value >= least && value <= most) return value;
    drop(text, 'unknown-value');
    return undefined;
  },
  isEqual: isSame,
  examples: () => [plain, least, most],
});

/** Text of a reader's own, no longer than `most`; empty is the default. */
export const text = (most: number): Parser<string> => ({
  write: (value) => value || undefined,
  read: (own, _names, drop) => {
    if (own.length <= most) return own;
    drop(`${own.slice(0, most)}…`, 'unknown-value');
    return undefined;
  },
  isEqual: isSame,
  mend: mendText,
  examples: () => ['', 'trademark', '商标 一审'],
});

/** Text of a form, such as an id that only a file loaded later can confirm; what is dropped is reported as long as it might be, or no longer than `shown`, with a sign that it goes on. */
export const form = (
  pattern: RegExp,
  most: number,
  examples: readonly string[],
  { shown, mend }: { readonly shown?: number; readonly mend?: MendText } = {},
): Parser<string | undefined> => ({
  write: (value) => value,
  read: (own, _names, drop) => {
    if (own.length <= most && pattern.test(own)) return own;
    const goesOn = shown !== undefined && own.length > shown;
    drop(goesOn ? `${own.slice(0, shown)}…` : own.slice(0, most), 'unknown-value');
    return undefined;
  },
  isEqual: isSame,
  mend,
  examples: () => [undefined, ...examples],
});

/** Words each of which sets one or more fields of a value away from `plain`; two words that set the same field, in whatever piece, contradict one another: the first holds. */
export const words = <T extends object>(
  plain: T,
  vocabulary: Readonly<Record<string, Partial<T>>>,
): Parser<T> => {
  const entriesOf = (part: Partial<T>) => Object.entries(part) as [keyof T, unknown][];
  const has = (value: T, part: Partial<T>) =>
    entriesOf(part).every(([key, is]) => value[key] === is);
  return {
    write: (value) =>
      Object.keys(vocabulary)
        .filter((word) => has(value, vocabulary[word] ?? {}))
        .join(',') || undefined,
    read: (own, _names, drop, before = plain) => {
      const set = entriesOf(before).filter(([key, is]) => plain[key] !== is);
      let read = Object.fromEntries(set) as Partial<T>;
      for (const word of new Set(own.split(','))) {
        const part = Object.hasOwn(vocabulary, word) ? vocabulary[word] : undefined;
        if (!part) drop(word, 'unknown-value');
        else if (entriesOf(part).some(([key, is]) => key in read && read[key] !== is))
          drop(word, 'contradiction');
        else read = { ...read, ...part };
      }
      return { ...plain, ...read };
    },
    isEqual: (a, b) => entriesOf(a).every(([key, is]) => b[key] === is),
    examples: () => {
      const parts = Object.values(vocabulary);
      const pairs = parts.flatMap((a) => parts.map((b) => ({ ...plain, ...a, ...b })));
      return [plain, ...pairs];
    },
  };
};
