import type { Filter } from './filter';
import type { PlacedObservation } from './place-observations';
import { relateToFilter } from './relate-to-filter';

/** How many printed figures lie in each cell of systems × rights. Keys are `toCell(system, right)`; a missing key is none. */
export type Coverage = ReadonlyMap<string, number>;

/** The key of one cell. */
export const toCell = (system: string, right: string): string => `${system}|${right}`;

/**
 * Counts printed figures by system and right, under all clauses but those of system and right (the panel's own).
 * A figure about several rights counts in each of them; a figure about a part counts in the codes above it too.
 */
export const countCoverage = (placed: readonly PlacedObservation[], filter: Filter): Coverage => {
  const coverage = new Map<string, number>();
  for (const each of placed) {
    if (each.observation.status === 'E') continue;
    if (relateToFilter(each, filter, ['system', 'right']) !== 'in') continue;
    const systems = new Set(each.at.system.lineages.flat());
    const rights = new Set(each.at.right.lineages.flat());
    for (const system of systems) {
      for (const right of rights) {
        const cell = toCell(system, right);
        coverage.set(cell, (coverage.get(cell) ?? 0) + 1);
      }
    }
  }
  return coverage;
};
