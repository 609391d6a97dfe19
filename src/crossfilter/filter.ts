/** The dimensions that a reader can filter by, in the order in which they stand in a link and in the sentence. */
export const FILTER_DIMENSIONS = ['system', 'right', 'agency', 'chapter', 'campaign'] as const;

export type FilterDimension = (typeof FILTER_DIMENSIONS)[number];

/** One condition: the codes of one dimension, any of which will do. Never empty. */
export interface Clause {
  readonly dimension: FilterDimension;
  readonly codes: readonly string[];
}

/** All conditions, which must hold together. At most one clause a dimension, clauses and codes sorted; years inclusive. */
export interface Filter {
  readonly clauses: readonly Clause[];
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export const NO_FILTER: Filter = { clauses: [] };

/** The selected codes of a dimension, sorted; empty where nothing is selected. */
export const codesOf = (filter: Filter, dimension: FilterDimension): readonly string[] =>
  filter.clauses.find((clause) => clause.dimension === dimension)?.codes ?? [];

/** Replaces the clause of a dimension; no codes removes it ("an empty list clears, it does not filter everything out"). */
export const setClause = (
  filter: Filter,
  dimension: FilterDimension,
  codes: readonly string[],
): Filter => {
  const unique = [...new Set(codes)].toSorted();
  const others = filter.clauses.filter((clause) => clause.dimension !== dimension);
  const clauses = unique.length > 0 ? [...others, { dimension, codes: unique }] : others;
  const rank = (clause: Clause) => FILTER_DIMENSIONS.indexOf(clause.dimension);
  return { ...filter, clauses: clauses.toSorted((a, b) => rank(a) - rank(b)) };
};

/**
 * What a click on a code does: selects only it, or deselects it where it alone is selected.
 * With `adds` (Ctrl, ⌘ or Shift) it joins or leaves the codes already selected.
 */
export const toggleCode = (
  filter: Filter,
  dimension: FilterDimension,
  code: string,
  adds = false,
): Filter => {
  const selected = codesOf(filter, dimension);
  const has = selected.includes(code);
  if (adds) {
    return setClause(
      filter,
      dimension,
      has ? selected.filter((each) => each !== code) : [...selected, code],
    );
  }
  return setClause(filter, dimension, has && selected.length === 1 ? [] : [code]);
};

/** Sets the years; a bound that is undefined is open. */
export const setYears = (
  filter: Filter,
  from: number | undefined,
  to: number | undefined,
): Filter => ({ clauses: filter.clauses, from, to });

/** The filter as a panel sees it that issues clauses of these dimensions: without them. */
export const withoutDimensions = (
  filter: Filter,
  dimensions: readonly (FilterDimension | 'time')[],
): Filter => ({
  clauses: filter.clauses.filter((clause) => !dimensions.includes(clause.dimension)),
  ...(dimensions.includes('time') ? {} : { from: filter.from, to: filter.to }),
});

/** True where a period ("2024" or "2023-2024") shares a year with the filter's years. */
export const hasPeriod = ({ from, to }: Filter, time: string): boolean => {
  const [first = '', last = first] = time.split('-');
  return (from === undefined || Number(last) >= from) && (to === undefined || Number(first) <= to);
};

/** The filter as a link that is pinned to an edition sees it: nothing later than that edition. */
export const pinTo = (filter: Filter, edition: number): Filter => ({
  ...filter,
  to: Math.min(filter.to ?? edition, edition),
});

/** The filter as an edition has it: an earlier one than the latest knows no later figures; undefined is the latest. */
export const asOfEdition = (
  filter: Filter,
  edition: string | undefined,
  latest: string | undefined,
): Filter =>
  edition === undefined || edition === latest ? filter : pinTo(filter, Number(edition));

/** True where no condition is set. */
export const isUnfiltered = (filter: Filter): boolean =>
  filter.clauses.length === 0 && filter.from === undefined && filter.to === undefined;

/** True where a year lies within the filter's years; both bounds are inclusive. */
export const hasYear = (filter: Filter, year: number): boolean =>
  (filter.from === undefined || year >= filter.from) &&
  (filter.to === undefined || year <= filter.to);

/** What narrows an exhibit: what it selects itself, which leaves all its options, else other conditions, else nothing. */
export type Narrowing = 'own' | 'filtered' | 'unfiltered';

/** What narrows an exhibit that issues clauses of these dimensions. */
export const narrowingOf = (filter: Filter, own: readonly FilterDimension[]): Narrowing => {
  if (own.some((dimension) => codesOf(filter, dimension).length > 0)) return 'own';
  return isUnfiltered(filter) ? 'unfiltered' : 'filtered';
};
