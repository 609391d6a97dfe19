import {
  codesOf,
  type Filter,
  FILTER_DIMENSIONS,
  type FilterDimension,
  NO_FILTER,
  setClause,
  setYears,
} from '../crossfilter/filter';
import { codes, type Drop, year } from './parser';
import type { Key, Piece } from './state-table';

const dimensionKey = (dimension: FilterDimension): Key<Filter> => {
  const parser = codes(dimension, { sorted: true });
  return {
    key: dimension,
    write: (filter, names) => parser.write(codesOf(filter, dimension), names),
    read: (filter, text, names, drop) =>
      setClause(filter, dimension, parser.read(text, names, drop) ?? []),
  };
};

/** A bound of the years; one that contradicts the other bound is dropped. */
const readBound = (filter: Filter, bound: 'from' | 'to', value: number | undefined, drop: Drop) => {
  if (value === undefined) return filter;
  const from = bound === 'from' ? value : filter.from;
  const to = bound === 'to' ? value : filter.to;
  if (from === undefined || to === undefined || from <= to) return setYears(filter, from, to);
  drop(String(value), 'impossible-range');
  return filter;
};

const yearKey = (bound: 'from' | 'to'): Key<Filter> => ({
  key: bound,
  write: (filter) => filter[bound]?.toString(),
  read: (filter, text, names, drop) => readBound(filter, bound, year.read(text, names, drop), drop),
});

const isSameFilter = (a: Filter, b: Filter): boolean =>
  a === b ||
  (a.from === b.from &&
    a.to === b.to &&
    FILTER_DIMENSIONS.every((each) => codesOf(a, each).join() === codesOf(b, each).join()));

/** The filter: a key for each dimension, and the two ends of its years. */
export const FILTER_PIECE: Piece<Filter> = {
  keys: [...FILTER_DIMENSIONS.map(dimensionKey), yearKey('from'), yearKey('to')],
  initial: NO_FILTER,
  history: 'push',
  isEqual: isSameFilter,
  // Tests try any filter of the data.
  examples: ({ years }) => [NO_FILTER, setYears(NO_FILTER, years.first, undefined)],
};
