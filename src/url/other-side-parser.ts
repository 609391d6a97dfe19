import { type Filter, NO_FILTER } from '../crossfilter/filter';
import { FILTER_PIECE } from './filter-piece';
import { mendCodes } from './mend';
import type { Parser } from './parser';

/** What the second of two filters side by side has otherwise than the first: of the keys that it names (`from` and `to` go together) it has what `filter` has, all else is as in the first. Names at least one. */
export interface OtherSide {
  readonly keys: readonly string[];
  readonly filter: Filter;
}

const { keys: KEYS } = FILTER_PIECE;

/** Between two keys with their values. */
export const AND = '!';

/** In the place of a value: no such condition on this side. */
const NONE = '-';

/** An other side as keys and values of a filter: `right:copyright!from:2019!to:2019`, with `-` where it has no condition. */
export const otherSide: Parser<OtherSide | undefined> = {
  isPlain: true,
  mend: mendCodes,
  write: (value, names) =>
    value &&
    KEYS.filter(({ key }) => value.keys.includes(key))
      .map(({ key, write }) => `${key}:${write(value.filter, names) ?? NONE}`)
      .join(AND),
  read: (text, names, drop) => {
    let filter = NO_FILTER;
    const named = new Set<string>();
    for (const part of text.split(AND)) {
      const [name = '', value, ...rest] = part.split(':');
      const key = KEYS.find((each) => each.key === name);
      if (!key || value === undefined || rest.length > 0 || named.has(name)) {
        drop(part, named.has(name) ? 'contradiction' : 'unknown-value');
      } else if (value === NONE) {
        named.add(name);
      } else {
        filter = key.read(filter, value, names, (own, reason) => drop(`${name}:${own}`, reason));
        if (key.write(filter, names) !== undefined) named.add(name);
      }
    }
    const keys = KEYS.map(({ key }) => key).filter((key) => named.has(key));
    return keys.length > 0 ? { keys, filter } : undefined;
  },
  isEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  examples: (names) => [
    undefined,
    { keys: ['right', 'to'], filter: NO_FILTER },
    ...FILTER_PIECE.examples(names).flatMap((filter) => {
      const keys = KEYS.filter(({ write }) => write(filter, names)).map(({ key }) => key);
      return keys.length > 0 ? { keys, filter } : [];
    }),
  ],
};
