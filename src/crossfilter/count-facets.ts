import type { Cube } from './apply-filter';
import { codesOf, type Filter, FILTER_DIMENSIONS, type FilterDimension } from './filter';
import { countPlaced, indexPlaced } from './index-placed';

/** How many indicators each code of a dimension would leave with a published figure, how many only as a whole, and how many the other clauses leave. */
export interface FacetCounts {
  readonly byCode: ReadonlyMap<string, number>;
  readonly wholeByCode: ReadonlyMap<string, number>;
  readonly of: number;
}

/** The codes that are counted at all, with their counts. */
const toCounts = (
  names: readonly string[],
  countOf: (code: number) => number,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [code, name] of names.entries()) {
    const count = countOf(code);
    if (count > 0) counts.set(name, count);
  }
  return counts;
};

/**
 * Facet counts beside the options of one filter: a dimension's own clause never narrows its own options.
 * The counts of a code equal the numbers of indicators that `applyFilter` finds `filtered` and `whole` with it alone.
 */
export const countFacets = (
  cube: Cube,
  filter: Filter,
  dimension: FilterDimension,
): FacetCounts => {
  const index = FILTER_DIMENSIONS.indexOf(dimension);
  const names = indexPlaced(cube.placed).names[index] ?? [];
  const counts = countPlaced(cube.placed, filter).dimensions[index];
  const own = (code: number) => counts?.own[code] ?? 0;
  return {
    byCode: toCounts(names, own),
    // Where a figure is inside, it reaches the code too: what reaches it besides knows it only as a whole.
    wholeByCode: toCounts(names, (code) => (counts?.reached[code] ?? 0) - own(code)),
    of: counts?.of ?? 0,
  };
};

/** True where a code is selected, itself or through an ancestor. */
export const isSelected = (
  filter: Filter,
  dimension: FilterDimension,
  lineage: readonly string[],
): boolean => codesOf(filter, dimension).some((code) => lineage.includes(code));
