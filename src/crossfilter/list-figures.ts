import { type Dataset, treeOf } from '../domain/dataset';
import type { Observation } from '../domain/observation';
import type { Cube, Verdict, Verdicts } from './apply-filter';
import type { Filter } from './filter';
import { relateToFilter } from './relate-to-filter';
import type { PlacedObservation } from './place-observations';

type Whole = Extract<Verdict, { kind: 'whole' }>;

/** A figure to be listed; `whole` where it is shown only because the filter finds nothing narrower, and says in which dimensions. */
export interface ListedFigure extends PlacedObservation {
  readonly whole?: Whole | undefined;
}

/** The figures that a filter finds inside, those known only as a whole, and how many are neither. */
export interface ListedFigures {
  readonly inside: readonly ListedFigure[];
  readonly whole: readonly ListedFigure[];
  readonly outside: number;
}

/** Where a figure's codes stand in their codelists; a total comes before its parts. */
const toRank = (dataset: Dataset, { codes }: Observation): readonly number[] =>
  Object.keys(codes)
    .toSorted()
    .map((dimension) =>
      [...treeOf(dataset, dimension).byId.keys()].indexOf(codes[dimension] ?? ''),
    );

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/** The figures of one indicator, latest year first, in a year the total first and its parts in the order of their codelist. */
const inOrder = <T extends PlacedObservation>(
  dataset: Dataset,
  figures: readonly T[],
): readonly T[] =>
  figures
    .map((figure) => ({ figure, rank: toRank(dataset, figure.observation) }))
    .toSorted((a, b) => b.figure.year - a.figure.year || compareRanks(a.rank, b.rank))
    .map(({ figure }) => figure);

const toWhole = (placed: readonly PlacedObservation[], verdict: Whole): readonly ListedFigure[] => {
  const shown = new Set(verdict.observations);
  return placed
    .filter(({ observation }) => shown.has(observation))
    .map((each) => ({ ...each, whole: { ...verdict, observations: [each.observation] } }));
};

/** The latest year before all that is history, else the order given. */
const latestFirst = <T extends PlacedObservation>(figures: readonly T[]): readonly T[] => {
  const latest = figures.reduce((year, each) => Math.max(year, each.year), 0);
  return figures.toSorted((a, b) => Number(b.year === latest) - Number(a.year === latest));
};

/**
 * Lists single figures under a filter: those of the latest year in the order of the report, then the history of each. `inside` holds every published part, not only the
 * widest; `whole` the figures by which an indicator is known only as a whole.
 */
export const listFigures = (cube: Cube, filter: Filter, verdicts: Verdicts): ListedFigures => {
  const inside: ListedFigure[] = [];
  const whole: ListedFigure[] = [];
  let all = 0;
  for (const [{ id }, placed] of cube.placed) {
    const verdict = verdicts.get(id);
    all += placed.length;
    if (verdict?.kind === 'filtered') {
      const own = placed.filter((each) => relateToFilter(each, filter) === 'in');
      inside.push(...inOrder(cube.dataset, own));
    } else if (verdict?.kind === 'whole') {
      whole.push(...inOrder(cube.dataset, toWhole(placed, verdict)));
    }
  }
  return {
    inside: latestFirst(inside),
    whole: latestFirst(whole),
    outside: all - inside.length - whole.length,
  };
};
