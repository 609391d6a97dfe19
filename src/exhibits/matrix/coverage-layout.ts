import { type Coverage, toCell } from '../../crossfilter/count-coverage';
import { codesOf, type Filter, setClause } from '../../crossfilter/filter';
import { ALL, type CodeTree } from '../../domain/codelist';

/** The rows and columns of the matrix: systems without subsystems and top rights, each with at least one figure. */
export interface CoverageLayout {
  readonly systems: readonly string[];
  readonly rights: readonly string[];
  readonly most: number;
}

const isTop = (tree: CodeTree, code: string) => tree.lineage(code).length === 1;

const isLeaf = (tree: CodeTree, code: string) =>
  tree.list.codes.every((other) => other.parent !== code);

/** Lays the matrix out in the order of the codelists; the column of all rights together comes last. */
export const layOutCoverage = (
  coverage: Coverage,
  systemTree: CodeTree,
  rightTree: CodeTree,
): CoverageLayout => {
  const count = (system: string, right: string) => coverage.get(toCell(system, right)) ?? 0;
  const rights = rightTree.list.codes
    .map((code) => code.id)
    .filter((right) => isTop(rightTree, right));
  const systems = systemTree.list.codes
    .map((code) => code.id)
    .filter(
      (system) =>
        system !== ALL &&
        isLeaf(systemTree, system) &&
        rights.some((right) => count(system, right) > 0),
    );
  return {
    systems,
    rights: rights
      .filter((right) => systems.some((system) => count(system, right) > 0))
      .toSorted((a, b) => Number(a === ALL) - Number(b === ALL)),
    most: Math.max(0, ...systems.flatMap((system) => rights.map((right) => count(system, right)))),
  };
};

/** The rows that there is room for, in their order: those of selected systems, then those with most figures. */
export const chooseRows = (
  systems: readonly string[],
  counts: ReadonlyMap<string, number>,
  selected: readonly string[],
  most: number,
): readonly string[] => {
  const rank = (system: string): number =>
    selected.includes(system) ? Number.POSITIVE_INFINITY : (counts.get(system) ?? 0);
  const chosen = systems
    .map((system) => ({ system, rank: rank(system) }))
    .toSorted((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank))
    .slice(0, most)
    .map(({ system }) => system);
  return systems.filter((system) => chosen.includes(system));
};

/** What a click on a cell does: selects its system and right, again deselects both; with `adds` it joins what is selected. */
export const toggleCell = (
  filter: Filter,
  system: string,
  right: string,
  adds: boolean,
): Filter => {
  const systems = codesOf(filter, 'system');
  const rights = codesOf(filter, 'right');
  if (systems.join() === system && rights.join() === right) {
    return setClause(setClause(filter, 'system', []), 'right', []);
  }
  return setClause(
    setClause(filter, 'system', adds ? [...systems, system] : [system]),
    'right',
    adds ? [...rights, right] : [right],
  );
};
