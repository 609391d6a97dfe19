import { type Coverage, countCoverage, coveredFigures } from '../../crossfilter/count-coverage';
import { narrowingOf } from '../../crossfilter/filter';
import { isOfEdition, treeOf } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import type { Answer, Asked } from '../exhibit';
import { type CoverageLayout, countRow, layOutCoverage } from './coverage-layout';
import type { MatrixSpec } from './spec';

/** How many figures of the edition each system has of each right; `richest` is the system with most of them, `figures` are those that are counted. */
export interface MatrixAnswer extends Answer<MatrixSpec> {
  readonly coverage: Coverage;
  readonly layout: CoverageLayout;
  readonly richest: { readonly system: string; readonly count: number } | undefined;
  readonly figures: readonly Observation[];
}

/** Counts the figures of the edition under all conditions but those of system and right, which a cell sets itself. */
export const answerMatrix = (asked: Asked<MatrixSpec>): MatrixAnswer => {
  const { ground, filter } = asked;
  const { dataset, placed } = ground.cube;
  const own = [...placed.values()]
    .flat()
    .filter(({ observation }) => isOfEdition(dataset, observation, ground.edition));
  const coverage = countCoverage(own, filter);
  const layout = layOutCoverage(coverage, treeOf(dataset, 'system'), treeOf(dataset, 'right'));
  const { systems, rights } = layout;
  const [richest] = systems
    .map((system) => ({ system, count: countRow(coverage, system, rights) }))
    .toSorted((a, b) => b.count - a.count);
  return {
    asked,
    badge: richest ? narrowingOf(filter, ['system', 'right']) : 'none',
    lead: [],
    isEmpty: richest === undefined,
    coverage,
    layout,
    richest,
    figures: coveredFigures(own, filter)
      .filter(({ at }) => at.system.lineages.flat().some((system) => systems.includes(system)))
      .map(({ observation }) => observation),
  };
};
