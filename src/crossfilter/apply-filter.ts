import { type Dataset, isCodeWithin } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import { hasCodesOf, type Observation } from '../domain/observation';
import { type Clause, type Filter, type FilterDimension, hasYear } from './filter';
import { type PlacedObservation, placeObservations } from './place-observations';
import { relateToCodes, relateToFilter } from './relate-to-filter';

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

export type Verdicts = ReadonlyMap<string, Verdict>;

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

/** A dataset with its observations placed and gathered by indicator, in the order in which the dataset gives its indicators. */
export interface Cube {
  readonly dataset: Dataset;
  readonly placed: ReadonlyMap<Indicator, readonly PlacedObservation[]>;
}

/** Places a dataset's observations, once for each dataset; an indicator without any observation is left out. */
export const toCube = (dataset: Dataset): Cube => {
  const placed = new Map<Indicator, PlacedObservation[]>(
    dataset.indicators.map((indicator) => [indicator, []]),
  );
  for (const each of placeObservations(dataset)) placed.get(each.indicator)?.push(each);
  return { dataset, placed: new Map([...placed].filter(([, own]) => own.length > 0)) };
};

/** Decides for every indicator whether the filter finds it published, published only as a whole, or about something else. */
export const applyFilter = (cube: Cube, filter: Filter): Verdicts =>
  new Map(
    [...cube.placed].map(([indicator, placed]) => [
      indicator.id,
      judge(cube.dataset, placed, filter),
    ]),
  );
