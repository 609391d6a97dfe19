import type { Filter } from './filter';
import type { PlacedObservation } from './place-observations';
import { relateToFilter } from './relate-to-filter';

/** How many printed figures lie in each cell of systems × rights. Keys are `toCell(system, right)`; a missing key is none. */
export type Coverage = ReadonlyMap<string, number>;

/** The key of one cell. */
export const toCell = (system: string, right: string): string => `${system}|${right}`;

/** The printed figures under all clauses but those of system and right, which the matrix issues itself. */
export const coveredFigures = (
  placed: readonly PlacedObservation[],
  filter: Filter,
): readonly PlacedObservation[] =>
  placed.filter(
    (each) =>
      each.observation.status !== 'E' && relateToFilter(each, filter, ['system', 'right']) === 'in',
  );

/**
 * Counts these figures by system and right. A figure about several rights counts in each of them; a figure about a part
 * counts in the codes above it too.
 */
export const countCoverage = (placed: readonly PlacedObservation[], filter: Filter): Coverage => {
  const coverage = new Map<string, number>();
  for (const { at } of coveredFigures(placed, filter)) {
    const systems = new Set(at.system.lineages.flat());
    const rights = new Set(at.right.lineages.flat());
    for (const system of systems) {
      for (const right of rights) {
        const cell = toCell(system, right);
        coverage.set(cell, (coverage.get(cell) ?? 0) + 1);
      }
    }
  }
  return coverage;
};
