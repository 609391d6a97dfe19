import { rememberLast } from '../domain/remember';
import { STANDINGS } from '../columns/count-owners';
import { isInside, isRelated } from '../columns/weigh-places';
import type { Dataset } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import type { Observation } from '../domain/observation';
import {
  type Clause,
  type Filter,
  FILTER_DIMENSIONS,
  type FilterDimension,
  hasYear,
} from './filter';
import { findWholes, type Wholes, widest } from './find-wholes';
import { countPlaced, type FilterCounts, indexPlaced } from './index-placed';
import { LazyMap } from './lazy-map';
import { type PlacedObservation, placeObservations } from './place-observations';
import { relateToCodes } from './relate-to-filter';

/** A selected code, with the dimension of its clause: codes of two dimensions may have the same id. */
export interface SelectedCode {
  readonly dimension: FilterDimension;
  readonly code: string;
}

/**
 * What a filter makes of an indicator.
 * `filtered`: the report publishes it for the filter; `observations` are the widest such figures, `missing` the selected codes that it covers and has no figure for.
 * `whole`: only a wider figure is published; `observations` are as narrow as the narrowest of the latest year that contain the filter, `by` the dimensions in which they are wider.
 * `outside`: it is about other codes, `by` says in which dimensions (`time` = no figure in the years).
 */
export type Verdict =
  | {
      readonly kind: 'filtered';
      readonly observations: readonly Observation[];
      readonly missing: readonly SelectedCode[];
    }
  | {
      readonly kind: 'whole';
      readonly observations: readonly Observation[];
      readonly by: readonly FilterDimension[];
    }
  | { readonly kind: 'outside'; readonly by: readonly (FilterDimension | 'time')[] };

/** How many indicators are published for a filter, known only as a whole, and outside it. */
export type VerdictCounts = Readonly<Record<Verdict['kind'], number>>;

/** What a filter makes of every indicator, by its id. `counts` says how many there are of each kind, where that is known without looking at each. */
export interface Verdicts extends ReadonlyMap<string, Verdict> {
  readonly counts?: VerdictCounts | undefined;
}

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
  wholes: Wholes,
  placed: readonly PlacedObservation[],
  related: readonly PlacedObservation[],
  clauses: readonly Clause[],
): Verdict => {
  const missing = clauses.flatMap((clause) => toMissing(placed, related, clause));
  return {
    kind: 'filtered',
    observations: widest(
      wholes,
      placed.map((each) => each.observation),
    ),
    missing,
  };
};

/** How close a figure must be is decided by the latest: a narrower one of an earlier year would stand for what the report no longer says. */
const toWhole = (
  wholes: Wholes,
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
      wholes,
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

/** A dataset with its observations placed and gathered by indicator, in the order in which the dataset gives its indicators. */
export interface Cube {
  readonly dataset: Dataset;
  readonly placed: ReadonlyMap<Indicator, readonly PlacedObservation[]>;
}

/** Places a dataset's observations, once for each dataset; an indicator without any observation is left out. */
export const toCube = rememberLast((dataset: Dataset): Cube => {
  const placed = new Map<Indicator, PlacedObservation[]>(
    dataset.indicators.map((indicator) => [indicator, []]),
  );
  for (const each of placeObservations(dataset)) placed.get(each.indicator)?.push(each);
  return { dataset, placed: new Map([...placed].filter(([, own]) => own.length > 0)) };
});

/** The figures of each indicator, by its number, that are parts of others; found when its verdict is first asked for. */
const wholesByOwner = rememberLast<Cube, [], (Wholes | undefined)[]>(() => []);

const wholesOf = (cube: Cube, owner: number, placed: readonly PlacedObservation[]): Wholes => {
  const found = wholesByOwner(cube);
  const wholes =
    found[owner] ??
    findWholes(
      cube.dataset,
      placed.map(({ observation }) => observation),
    );
  found[owner] = wholes;
  return wholes;
};

/** The verdict on one indicator, by its number; how it stands is known. */
const judge = (cube: Cube, filter: Filter, counts: FilterCounts, owner: number): Verdict => {
  const { placed, firstRow, places } = indexPlaced(cube.placed);
  const own = placed[owner] ?? [];
  const standing = counts.standing[owner];
  if (standing === STANDINGS.outside) return toOutside(own, filter);
  const first = firstRow[owner] ?? 0;
  const having = (has: typeof isInside) =>
    own.filter(
      ({ year }, row) =>
        has(counts.weights[places.placeOf[first + row] ?? 0] ?? 0, FILTER_DIMENSIONS.length) &&
        hasYear(filter, year),
    );
  const related = having(isRelated);
  const wholes = wholesOf(cube, owner, own);
  return standing === STANDINGS.inside
    ? toFiltered(wholes, having(isInside), related, filter.clauses)
    : toWhole(wholes, related, filter.clauses);
};

const toVerdictCounts = ({ standing, inside, wider }: FilterCounts): VerdictCounts => ({
  filtered: inside,
  whole: wider,
  outside: standing.length - inside - wider,
});

/**
 * Decides for every indicator whether the filter finds it published, published only as a whole, or about something else.
 * How many there are of each is counted at once; the figures of a verdict are found when it is first asked for.
 */
export const applyFilter = (cube: Cube, filter: Filter): Verdicts => {
  const counts = countPlaced(cube.placed, filter);
  const { owners } = indexPlaced(cube.placed);
  const verdicts = new LazyMap(owners, (owner) => judge(cube, filter, counts, owner));
  return Object.assign(verdicts, { counts: toVerdictCounts(counts) });
};
