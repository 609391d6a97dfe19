import type { Cube } from './apply-filter';
import { codesOf, type Filter, type FilterDimension } from './filter';
import type { PlacedObservation } from './place-observations';
import { relateToFilter } from './relate-to-filter';

/** How many indicators each code of a dimension would leave with a published figure, how many only as a whole, and how many the other clauses leave. */
export interface FacetCounts {
  readonly byCode: ReadonlyMap<string, number>;
  readonly wholeByCode: ReadonlyMap<string, number>;
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

const addOne = (counts: Map<string, number>, codes: Iterable<string>) => {
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
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
  const byCode = new Map<string, number>();
  const wholeByCode = new Map<string, number>();
  let of = 0;
  for (const placed of cube.placed.values()) {
    const related = placed.map((each) => ({
      each,
      relation: relateToFilter(each, filter, [dimension]),
    }));
    const inside = related.filter(({ relation }) => relation === 'in');
    const wider = related.filter(({ relation }) => relation !== 'out');
    if (inside.length > 0) of += 1;
    const own = new Set(inside.flatMap(({ each }) => countsUnder(each, dimension)));
    const reached = new Set(
      wider.flatMap(({ each }) => [...countsUnder(each, dimension), ...each.at[dimension].covers]),
    );
    addOne(byCode, own);
    addOne(
      wholeByCode,
      [...reached].filter((code) => !own.has(code)),
    );
  }
  return { byCode, wholeByCode, of };
};

/** True where a code is selected, itself or through an ancestor. */
export const isSelected = (
  filter: Filter,
  dimension: FilterDimension,
  lineage: readonly string[],
): boolean => codesOf(filter, dimension).some((code) => lineage.includes(code));
