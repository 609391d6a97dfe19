import type { Cube } from '../../crossfilter/apply-filter';
import { type Coverage, countCoverage, coveredFigures } from '../../crossfilter/count-coverage';
import { narrowingOf } from '../../crossfilter/filter';
import type { PlacedObservation } from '../../crossfilter/place-observations';
import { isOfEdition, treeOf } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import { rememberLast } from '../../domain/remember';
import type { Answer, Asked } from '../exhibit';
import { type CoverageLayout, layOutCoverage } from './coverage-layout';
import type { MatrixSpec } from './spec';

/**
 * How many figures of the edition each system has of each right. `counts` says how many a system has in all, where one
 * about several rights counts once; `richest` is the system with most of them; `figures` are all that are counted.
 */
export interface MatrixAnswer extends Answer<MatrixSpec> {
  readonly coverage: Coverage;
  readonly layout: CoverageLayout;
  readonly counts: ReadonlyMap<string, number>;
  readonly richest: { readonly system: string; readonly count: number } | undefined;
  readonly figures: readonly Observation[];
}

/** The figures of an edition; the same list for the same edition, which is then counted faster. */
const figuresOf = rememberLast(({ dataset, placed }: Cube, edition: string) =>
  [...placed.values()]
    .flat()
    .filter(({ observation }) => isOfEdition(dataset, observation, edition)),
);

const systemsOf = ({ at }: PlacedObservation): ReadonlySet<string> =>
  new Set(at.system.lineages.flat());

/** Counts the figures of the edition under all conditions but those of system and right, which a cell sets itself. */
export const answerMatrix = (asked: Asked<MatrixSpec>): MatrixAnswer => {
  const { ground, filter } = asked;
  const { dataset } = ground.cube;
  const own = figuresOf(ground.cube, ground.edition);
  const coverage = countCoverage(own, filter);
  const layout = layOutCoverage(coverage, treeOf(dataset, 'system'), treeOf(dataset, 'right'));
  const { systems } = layout;
  const covered = coveredFigures(own, filter).map((each) => ({ each, of: systemsOf(each) }));
  const counted = systems.map((system) => ({
    system,
    count: covered.filter(({ of }) => of.has(system)).length,
  }));
  const [richest] = counted.toSorted((a, b) => b.count - a.count);
  return {
    asked,
    badge: richest ? narrowingOf(filter, ['system', 'right']) : 'none',
    lead: [],
    isEmpty: richest === undefined,
    coverage,
    layout,
    counts: new Map(counted.map(({ system, count }) => [system, count])),
    richest,
    figures: covered
      .filter(({ of }) => systems.some((system) => of.has(system)))
      .map(({ each }) => each.observation),
  };
};
