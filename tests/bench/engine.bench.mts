import { RELATIONS } from '../../src/columns/weigh-places.ts';
import { applyFilter, type Cube, toCube } from '../../src/crossfilter/apply-filter.ts';
import { breakDown, splitsOf } from '../../src/crossfilter/break-down.ts';
import { countVerdicts, MOST_TILES } from '../../src/crossfilter/choose-tiles.ts';
import { countCoverage } from '../../src/crossfilter/count-coverage.ts';
import { countFacets } from '../../src/crossfilter/count-facets.ts';
import { type Filter, FILTER_DIMENSIONS } from '../../src/crossfilter/filter.ts';
import { indexPlaced } from '../../src/crossfilter/index-placed.ts';
import { toConditions } from '../../src/crossfilter/to-places.ts';
import { percentile } from '../support/percentile.ts';
import { readDataset } from '../support/read-data.ts';
import { buildSyntheticDataset } from '../support/synthetic-dataset.ts';
import { walkFilters } from '../support/walk-filters.ts';
import {
  type Count,
  type FlatColumns,
  type FlatFilter,
  startArquero,
  startCrossfilter,
} from './engine-peers.mts';

const SIZES = [1_556, 100_000, 1_000_000];
const WARM_UP = 40;
const CHANGES = 60;
/** Something else that runs for a moment spoils one round, not the result, which is the middle one. */
const ROUNDS = 3;

const ENGINES = ['ours', 'crossfilter2', 'arquero'] as const;

/**
 * One engine at one size. `p50` and `p95` are milliseconds from a changed filter to all counts, `perObservation` the
 * nanoseconds of `p50` that fall to one observation; `prepared` the milliseconds from the dataset to the first counts, once.
 */
export interface EngineRow {
  readonly engine: (typeof ENGINES)[number];
  readonly observations: number;
  readonly indicators: number;
  readonly changes: number;
  readonly p50: number;
  readonly p95: number;
  readonly perObservation: number;
  readonly prepared: number;
}

interface Times extends Pick<EngineRow, 'prepared' | 'p50' | 'p95'> {
  /** What was counted under each filter, to be compared: engines that count something else are not compared. */
  readonly counted: readonly number[];
}

const timeChanges = <F,>(filters: readonly F[], start: () => (filter: F) => number): Times => {
  const begin = performance.now();
  const count = start();
  const [first, ...others] = filters;
  const counted = first === undefined ? [] : [count(first)];
  const prepared = performance.now() - begin;
  const time = (filter: F): number => {
    const before = performance.now();
    counted.push(count(filter));
    return performance.now() - before;
  };
  for (const filter of others.slice(0, -CHANGES)) time(filter);
  const rounds = Array.from({ length: ROUNDS }, () => others.slice(-CHANGES).map(time));
  const middle = (share: number) =>
    percentile(
      rounds.map((times) => percentile(times, share)),
      0.5,
    );
  return { prepared, counted, p50: middle(0.5), p95: middle(0.95) };
};

/** All that the main view counts, and the figures of the tiles and of the breakdown that it shows; all figures of the matrix are those of the data. */
const startOurs = (cube: Cube): ((filter: Filter) => number) => {
  const figures = [...cube.placed.values()].flat();
  const shown = [...cube.placed.keys()].slice(0, MOST_TILES).map(({ id }) => id);
  const split = [...cube.placed.keys()]
    .map(({ id }) => ({ id, dimension: splitsOf(cube.dataset, id)[0] }))
    .find(({ dimension }) => dimension !== undefined);
  return (filter) => {
    const verdicts = applyFilter(cube, filter);
    for (const dimension of FILTER_DIMENSIONS) countFacets(cube, filter, dimension);
    countCoverage(figures, filter);
    for (const id of shown) verdicts.get(id);
    if (split?.dimension) breakDown(cube, filter, split.id, split.dimension);
    return countVerdicts(verdicts).filtered;
  };
};

const toFlatColumns = (cube: Cube): FlatColumns => {
  const { placed, places } = indexPlaced(cube.placed);
  const column = (dimension: number) =>
    Uint16Array.from(places.placeOf, (place) => places.coordinateOf[dimension]?.[place] ?? 0);
  return {
    indicator: Uint32Array.from(placed.flatMap((own, owner) => own.map(() => owner))),
    year: Uint16Array.from(placed.flat(), ({ year }) => year),
    system: column(0),
    right: column(1),
    agency: column(2),
    chapter: column(3),
    campaign: column(4),
  };
};

/** What of each coordinate is inside a filter. The peers get it ready-made, outside the time that is measured. */
const toFlatFilter = (cube: Cube, filter: Filter): FlatFilter => {
  const conditions = toConditions(indexPlaced(cube.placed).places, filter);
  const allowed = conditions.map(({ dimension, relationOf }) => [
    FILTER_DIMENSIONS[dimension],
    relationOf.map((relation) => Number(relation === RELATIONS.in)),
  ]);
  return { allowed: Object.fromEntries(allowed), from: filter.from, to: filter.to };
};

const measureSize = (observations: number): readonly EngineRow[] => {
  const dataset = buildSyntheticDataset(readDataset(), observations);
  const filters = walkFilters(dataset, WARM_UP + CHANGES);
  const ours = timeChanges(filters, () => startOurs(toCube(dataset)));
  const cube = toCube(dataset);
  const columns = toFlatColumns(cube);
  const flat = filters.map((filter) => toFlatFilter(cube, filter));
  const peer = (start: (columns: FlatColumns) => Count) => timeChanges(flat, () => start(columns));
  const times = { ours, crossfilter2: peer(startCrossfilter), arquero: peer(startArquero) };
  for (const [engine, { counted }] of Object.entries(times)) {
    if (counted.join() !== ours.counted.join()) throw new Error(`${engine} counts something else`);
  }
  return ENGINES.map((engine) => ({
    engine,
    observations,
    indicators: cube.placed.size,
    changes: CHANGES,
    p50: times[engine].p50,
    p95: times[engine].p95,
    perObservation: (times[engine].p50 / observations) * 1e6,
    prepared: times[engine].prepared,
  }));
};

/** Measures every engine at every size, under the same changes. Takes a minute and a half, and 2 GB of memory. */
export const measureEngine = (): Promise<readonly EngineRow[]> =>
  Promise.resolve(SIZES.flatMap(measureSize));
