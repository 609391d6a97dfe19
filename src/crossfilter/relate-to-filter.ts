import { type Filter, type FilterDimension, hasYear } from './filter';
import type { Coordinate, PlacedObservation } from './place-observations';

/** How a figure lies to conditions: inside them, wider than they are, or about something else. */
export type Relation = 'in' | 'covering' | 'out';

/** How a figure lies to the codes of one dimension, any of which will do. */
export const relateToCodes = (coordinate: Coordinate, codes: readonly string[]): Relation => {
  const inside = (lineage: readonly string[]) => codes.some((code) => lineage.includes(code));
  const { lineages, every, covers } = coordinate;
  if (lineages.length > 0 && (every ? lineages.every(inside) : lineages.some(inside))) return 'in';
  return codes.some((code) => covers.has(code)) ? 'covering' : 'out';
};

/**
 * How a figure lies to a filter: `out` where it is about something else in any condition or in its year, `covering` where
 * it is wider in any, else `in`. `own` are the dimensions whose clauses the asking exhibit issues itself: they do not
 * narrow it.
 */
export const relateToFilter = (
  { at, year }: PlacedObservation,
  filter: Filter,
  own: readonly FilterDimension[] = [],
): Relation => {
  if (!hasYear(filter, year)) return 'out';
  let relation: Relation = 'in';
  for (const { dimension, codes } of filter.clauses) {
    if (own.includes(dimension)) continue;
    const one = relateToCodes(at[dimension], codes);
    if (one === 'out') return 'out';
    if (one === 'covering') relation = 'covering';
  }
  return relation;
};
