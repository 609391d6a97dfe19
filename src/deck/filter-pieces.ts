import {
  codesOf,
  type Filter,
  FILTER_DIMENSIONS,
  type FilterDimension,
  NO_FILTER,
  setClause,
  setYears,
} from '../crossfilter/filter';
import type { Names } from '../url/names';
import { codes, type Drop } from '../url/parser';

/** Each piece of a filter begins with a capital; `N` says "no filter at all". */
const LETTERS = {
  system: 'S',
  right: 'R',
  agency: 'A',
  chapter: 'C',
  campaign: 'P',
} as const satisfies Record<FilterDimension, string>;
const YEARS = 'Y';
const NO_FILTER_LETTER = 'N';

/** Writes a filter of a slide's own as pieces; at least one. */
export const writeFilter = (filter: Filter, names: Names): readonly string[] => {
  const clauses = FILTER_DIMENSIONS.flatMap((dimension) => {
    const text = codes(dimension).write(codesOf(filter, dimension), names);
    return text === undefined ? [] : [LETTERS[dimension] + text];
  });
  const { from, to } = filter;
  const years = from === undefined && to === undefined ? [] : [`${YEARS}${from ?? ''}-${to ?? ''}`];
  const pieces = [...clauses, ...years];
  return pieces.length > 0 ? pieces : [NO_FILTER_LETTER];
};

const readYears = (
  filter: Filter | undefined,
  piece: string,
  { years }: Names,
  drop: Drop,
): Filter | undefined => {
  const [, first, last] = /^(\d{4})?-(\d{4})?$/.exec(piece.slice(YEARS.length)) ?? [];
  const from = first === undefined ? undefined : Number(first);
  const to = last === undefined ? undefined : Number(last);
  const good =
    (from !== undefined || to !== undefined) &&
    [from, to].every((year) => year === undefined || (year >= years.first && year <= years.last)) &&
    (from ?? 0) <= (to ?? Number.POSITIVE_INFINITY);
  if (good) return setYears(filter ?? NO_FILTER, from, to);
  drop(piece, 'unknown-value');
  return filter;
};

/** True for a piece that says something of a slide's filter. */
export const isFilterPiece = (piece: string): boolean =>
  [...Object.values(LETTERS), YEARS, NO_FILTER_LETTER].includes(piece.charAt(0));

/** A filter read so far with one more piece; undefined for none. What cannot be read is reported and changes nothing. */
export const readFilterPiece = (
  filter: Filter | undefined,
  piece: string,
  names: Names,
  drop: Drop,
): Filter | undefined => {
  const letter = piece.charAt(0);
  if (letter === NO_FILTER_LETTER) return filter ?? NO_FILTER;
  if (letter === YEARS) return readYears(filter, piece, names, drop);
  const dimension = FILTER_DIMENSIONS.find((each) => LETTERS[each] === letter);
  const read = dimension && codes(dimension).read(piece.slice(1), names, drop);
  if (!dimension || !read || read.length === 0) return filter;
  return setClause(filter ?? NO_FILTER, dimension, read);
};
