import type { Cube, SelectedCode, Verdict } from '../../src/crossfilter/apply-filter';
import {
  type Clause,
  type Filter,
  type FilterDimension,
  hasYear,
} from '../../src/crossfilter/filter';
import type { Coordinate, PlacedObservation } from '../../src/crossfilter/place-observations';
import { type Dataset, isCodeWithin } from '../../src/domain/dataset';
import { hasCodesOf, type Observation } from '../../src/domain/observation';

/*
 * The plain algorithm, figure by figure: what the columns must agree with. Slow, and written out once more on purpose;
 * it shares nothing with the columns but the coordinates of the figures.
 */

type Relation = 'in' | 'covering' | 'out';

const relate = (coordinate: Coordinate, codes: readonly string[]): Relation => {
  const inside = (lineage: readonly string[]) => codes.some((code) => lineage.includes(code));
  const { lineages, every, covers } = coordinate;
  if (lineages.length > 0 && (every ? lineages.every(inside) : lineages.some(inside))) return 'in';
  return codes.some((code) => covers.has(code)) ? 'covering' : 'out';
};

const known = new WeakMap<readonly string[], Map<Coordinate, Relation>>();

/** Remembered, for the sake of the suite: the same pair is asked for each figure. */
const relateToCodes = (coordinate: Coordinate, codes: readonly string[]): Relation => {
  const own = known.get(codes) ?? new Map<Coordinate, Relation>();
  known.set(codes, own);
  const relation = own.get(coordinate) ?? relate(coordinate, codes);
  own.set(coordinate, relation);
  return relation;
};

const relateToFilter = (
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

/** The figures that no other of the same time contains: a total leaves its parts out. */
const widest = (
  dataset: Pick<Dataset, 'trees'>,
  observations: readonly Observation[],
): readonly Observation[] => {
  const within = (dimension: string, code: string, ancestor: string) =>
    isCodeWithin(dataset, dimension, code, ancestor);
  return observations.filter(
    (part) =>
      !observations.some(
        (whole) => whole !== part && whole.time === part.time && hasCodesOf(part, whole, within),
      ),
  );
};

/** The selected codes that an indicator could have a figure for, having one of all of them, and has none for; of a code that it is not about at all nothing is missing. */
const toMissing = (
  inside: readonly PlacedObservation[],
  related: readonly PlacedObservation[],
  { dimension, codes }: Clause,
): readonly SelectedCode[] => {
  if (codes.length < 2) return [];
  const has = (code: string) =>
    inside.some((each) => each.at[dimension].lineages.some((lineage) => lineage.includes(code)));
  const covers = (code: string) => related.some((each) => each.at[dimension].covers.has(code));
  return codes.filter((code) => !has(code) && covers(code)).map((code) => ({ dimension, code }));
};

const toFiltered = (
  dataset: Pick<Dataset, 'trees'>,
  placed: readonly PlacedObservation[],
  related: readonly PlacedObservation[],
  clauses: readonly Clause[],
): Verdict => {
  const missing = clauses.flatMap((clause) => toMissing(placed, related, clause));
  return {
    kind: 'filtered',
    observations: widest(
      dataset,
      placed.map((each) => each.observation),
    ),
    missing,
  };
};

/** How close a figure must be is decided by the latest: a narrower one of an earlier year would stand for what the report no longer says. */
const toWhole = (
  dataset: Pick<Dataset, 'trees'>,
  placed: readonly PlacedObservation[],
  clauses: readonly Clause[],
): Verdict => {
  const wider = (each: PlacedObservation) =>
    clauses.filter(
      ({ dimension, codes }) => relateToCodes(each.at[dimension], codes) === 'covering',
    );
  const closeness = (each: PlacedObservation) =>
    wider(each).reduce((sum, { dimension }) => sum + each.at[dimension].depth, 0);
  const last = Math.max(...placed.map((each) => each.year));
  const latest = placed.filter((each) => each.year === last);
  const fewest = Math.min(...latest.map((each) => wider(each).length));
  const closest = (among: readonly PlacedObservation[]) =>
    among.filter((each) => wider(each).length === fewest);
  const depth = Math.max(...closest(latest).map(closeness));
  const narrowest = closest(placed).filter((each) => closeness(each) === depth);
  return {
    kind: 'whole',
    observations: widest(
      dataset,
      narrowest.map((each) => each.observation),
    ),
    by: [...new Set(narrowest.flatMap((each) => wider(each).map((clause) => clause.dimension)))],
  };
};

const toOutside = (placed: readonly PlacedObservation[], filter: Filter): Verdict => {
  const inYears = placed.filter((each) => hasYear(filter, each.year));
  if (inYears.length === 0) return { kind: 'outside', by: ['time'] };
  const by = filter.clauses
    .filter(({ dimension, codes }) =>
      inYears.every((each) => relateToCodes(each.at[dimension], codes) === 'out'),
    )
    .map((clause) => clause.dimension);
  return { kind: 'outside', by: by.length > 0 ? by : filter.clauses.map((each) => each.dimension) };
};

const judge = (
  dataset: Pick<Dataset, 'trees'>,
  placed: readonly PlacedObservation[],
  filter: Filter,
): Verdict => {
  const related = placed.filter((each) => relateToFilter(each, filter) !== 'out');
  const inside = related.filter((each) => relateToFilter(each, filter) === 'in');
  if (inside.length > 0) return toFiltered(dataset, inside, related, filter.clauses);
  if (related.length > 0) return toWhole(dataset, related, filter.clauses);
  return toOutside(placed, filter);
};

/** The verdict on every indicator, in their order. */
export const judgePlainly = (cube: Cube, filter: Filter): readonly (readonly [string, Verdict])[] =>
  [...cube.placed].map(([{ id }, placed]) => [id, judge(cube.dataset, placed, filter)]);

/** Counts by key; the same whatever came first. */
export type PlainCounts = Readonly<Record<string, number>>;

const addOne = (counts: Record<string, number>, keys: Iterable<string>) => {
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
};

const countsUnder = ({ lineages, every }: Coordinate): readonly string[] => {
  const [first = [], ...others] = lineages;
  return every
    ? first.filter((code) => others.every((lineage) => lineage.includes(code)))
    : lineages.flat();
};

/** The facet counts of one dimension. */
export const countFacetsPlainly = (cube: Cube, filter: Filter, dimension: FilterDimension) => {
  const byCode: Record<string, number> = {};
  const wholeByCode: Record<string, number> = {};
  let of = 0;
  for (const placed of cube.placed.values()) {
    const related = placed.map((each) => ({
      coordinate: each.at[dimension],
      relation: relateToFilter(each, filter, [dimension]),
    }));
    const inside = related.filter(({ relation }) => relation === 'in');
    const wider = related.filter(({ relation }) => relation !== 'out');
    if (inside.length > 0) of += 1;
    const own = new Set(inside.flatMap(({ coordinate }) => countsUnder(coordinate)));
    const reached = new Set(
      wider.flatMap(({ coordinate }) => [...countsUnder(coordinate), ...coordinate.covers]),
    );
    addOne(byCode, own);
    addOne(
      wholeByCode,
      [...reached].filter((code) => !own.has(code)),
    );
  }
  return { byCode, wholeByCode, of };
};

/** The printed figures under all clauses but those of system and right, by `system|right`. */
export const countCoveragePlainly = (
  placed: readonly PlacedObservation[],
  filter: Filter,
): PlainCounts => {
  const coverage: Record<string, number> = {};
  for (const each of placed) {
    if (each.observation.status === 'E') continue;
    if (relateToFilter(each, filter, ['system', 'right']) !== 'in') continue;
    for (const system of new Set(each.at.system.lineages.flat())) {
      addOne(
        coverage,
        [...new Set(each.at.right.lineages.flat())].map((right) => `${system}|${right}`),
      );
    }
  }
  return coverage;
};
