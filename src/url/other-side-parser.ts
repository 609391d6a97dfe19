import { type Filter, NO_FILTER } from '../crossfilter/filter';
import { FILTER_PIECE } from './filter-piece';
import type { Parser } from './parser';

/** What the second of two filters side by side has otherwise than the first: of the keys that it names (`from` and `to` go together) it has what `filter` has, all else is as in the first. Names at least one. */
export interface OtherSide {
  readonly keys: readonly string[];
  readonly filter: Filter;
}

const { keys: KEYS } = FILTER_PIECE;

/** In the place of a value: no such condition on this side. */
const NONE = '-';

/** An other side as keys of a filter with a value each: `right:copyright,from:2019,to:2019`, and `right:-` where it has no condition. */
export const otherSide: Parser<OtherSide | undefined> = {
  write: (value, names) =>
    value &&
    KEYS.filter(({ key }) => value.keys.includes(key))
      .flatMap(({ key, write }) =>
        (write(value.filter, names) ?? NONE).split(',').map((each) => `${key}:${each}`),
      )
      .join(),
  read: (text, names, drop) => {
    let filter = NO_FILTER;
    const parts = text.split(',');
    const keys = KEYS.filter(({ key, read, write }) => {
      const start = `${key}:`;
      const values = parts.filter((part) => part.startsWith(start));
      const own = values.map((part) => part.slice(start.length)).join();
      if (own === NONE || values.length === 0) return own;
      filter = read(filter, own, names, (value, reason) => drop(start + value, reason));
      return write(filter, names);
    }).map(({ key }) => key);
    for (const part of parts)
      if (!KEYS.some(({ key }) => part.startsWith(`${key}:`))) drop(part, 'unknown-value');
    return keys.length > 0 ? { keys, filter } : undefined;
  },
  isEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  examples: () => [undefined, { keys: ['right', 'to'], filter: NO_FILTER }],
};
