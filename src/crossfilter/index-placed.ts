import { type Memory, remember, rememberLast } from '../domain/remember';
import { toFilterKey } from './filter-key';
import { toCodeSets } from '../columns/code-sets';
import { type Columns, toColumns } from '../columns/columns';
import { countOwners, type DimensionCodes, type OwnerCounts } from '../columns/count-owners';
import { weighPlaces } from '../columns/weigh-places';
import type { Indicator } from '../domain/indicator';
import type { Filter } from './filter';
import type { Coordinate, PlacedObservation } from './place-observations';
import { type Places, toConditions, toPlaces } from './to-places';

/** The observations of a dataset by their indicator. */
export type PlacedByIndicator = ReadonlyMap<Indicator, readonly PlacedObservation[]>;

/** Placed observations as columns; the owners of the rows are the indicators, in their order. */
export interface PlacedIndex {
  /** The number of each indicator, by its id. */
  readonly owners: ReadonlyMap<string, number>;
  /** One entry an indicator. */
  readonly placed: readonly (readonly PlacedObservation[])[];
  /** Where the rows of each indicator begin in `places`, and the last end. */
  readonly firstRow: Uint32Array;
  readonly places: Places;
  readonly columns: Columns;
  /** One list a dimension: the code that each number stands for. */
  readonly names: readonly (readonly string[])[];
  readonly codes: readonly DimensionCodes[];
}

/** The codes under which a figure would count as published, were each the only code selected. */
const countsUnder = ({ lineages, every }: Coordinate): readonly string[] => {
  const [first = [], ...others] = lineages;
  return every
    ? first.filter((code) => others.every((lineage) => lineage.includes(code)))
    : lineages.flat();
};

/** Numbers the codes that the coordinates of one dimension count under or cover. */
const toCodes = (
  coordinates: readonly Coordinate[],
): { readonly names: readonly string[]; readonly codes: DimensionCodes } => {
  const own = coordinates.map(countsUnder);
  const reached = coordinates.map(({ covers }, index) => [...(own[index] ?? []), ...covers]);
  const names = [...new Set(reached.flat())];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const toSets = (sets: readonly (readonly string[])[]) =>
    toCodeSets(
      names.length,
      sets.map((set) => set.map((code) => numbers.get(code) ?? 0)),
    );
  return { names, codes: { own: toSets(own), reached: toSets(reached) } };
};

/** Where the rows of each owner begin, and the last end. */
const toFirstRows = (own: readonly (readonly unknown[])[]): Uint32Array => {
  const firstRow = new Uint32Array(own.length + 1);
  for (const [owner, rows] of own.entries()) {
    firstRow[owner + 1] = (firstRow[owner] ?? 0) + rows.length;
  }
  return firstRow;
};

/** The columns of observations, made when a filter is first put to them and kept as long as they are. */
export const indexPlaced = rememberLast((byIndicator: PlacedByIndicator): PlacedIndex => {
  const placed = [...byIndicator.values()];
  const rows = placed.flat();
  const firstRow = toFirstRows(placed);
  const places = toPlaces(rows);
  const codes = places.coordinates.map(toCodes);
  return {
    owners: new Map([...byIndicator.keys()].map(({ id }, owner) => [id, owner])),
    placed,
    firstRow,
    places,
    columns: toColumns(
      {
        firstRow,
        placeOf: places.placeOf,
        yearOf: Uint16Array.from(rows, ({ year }) => year),
      },
      places.coordinateOf,
    ),
    names: codes.map((each) => each.names),
    codes: codes.map((each) => each.codes),
  };
});

/** What one filter makes of all observations. */
export interface FilterCounts extends OwnerCounts {
  /** One entry a place (`weighPlaces`). */
  readonly weights: Uint16Array;
}

/** Filters whose counts are remembered for one dataset: one byte an indicator and two a place each. */
const MOST_COUNTS = 24;

const countsOf = rememberLast<PlacedByIndicator, [], Memory<FilterCounts>>(() => new Map());

/** All counts of a filter, by one pass over the columns; remembered for the last 24 filters. */
export const countPlaced = (byIndicator: PlacedByIndicator, filter: Filter): FilterCounts =>
  remember(countsOf(byIndicator), toFilterKey(filter), MOST_COUNTS, () => {
    const { places, columns, codes } = indexPlaced(byIndicator);
    const weights = weighPlaces(places.coordinateOf, toConditions(places, filter));
    return { weights, ...countOwners(columns, codes, weights, filter) };
  });
