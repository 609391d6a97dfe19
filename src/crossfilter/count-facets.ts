import type { Cube } from './apply-filter';
import { codesOf, type Filter, type FilterDimension } from './filter';
import type { PlacedObservation } from './place-observations';
import { relateToFilter } from './relate-to-filter';

/** How many indicators each code of a dimension would leave with a published figure, and how many the other clauses leave. */
export interface FacetCounts {
  readonly byCode: ReadonlyMap<string, number>;
  readonly of: number;
}

/** The codes of a dimension under which a figure would count as published, were each the only code selected. */
const countsUnder = (placed: PlacedObservation, dimension: FilterDimension): readonly string[] => {
  const { lineages, every } = placed.at[dimension];
  const [first = [], ...others] = lineages;
  return every
    ? first.filter((code) => others.every((lineage) => lineage.includes(code)))
    : lineages.flat();
};

/**
 * Facet counts beside the options of one filter: a dimension's own clause never narrows its own options.
 * The count of a code equals the number of indicators that `applyFilter` finds `filtered` with that code alone.
 */
export const countFacets = (
  cube: Cube,
  filter: Filter,
  dimension: FilterDimension,
): FacetCounts => {
  const byCode = new Map<string, number>();
  let of = 0;
  for (const placed of cube.placed.values()) {
    const inside = placed.filter((each) => relateToFilter(each, filter, [dimension]) === 'in');
    if (inside.length > 0) of += 1;
    for (const code of new Set(inside.flatMap((each) => countsUnder(each, dimension)))) {
      byCode.set(code, (byCode.get(code) ?? 0) + 1);
    }
  }
  return { byCode, of };
};

/** True where a code is selected, itself or through an ancestor. */
export const isSelected = (
  filter: Filter,
  dimension: FilterDimension,
  lineage: readonly string[],
): boolean => codesOf(filter, dimension).some((code) => lineage.includes(code));
