import { type Memory, remember, rememberLast } from '../domain/remember';
import type { Condition } from '../columns/weigh-places';
import { RELATIONS } from '../columns/weigh-places';
import { type Filter, FILTER_DIMENSIONS, type FilterDimension } from './filter';
import type { Coordinate, PlacedObservation } from './place-observations';
import { relateToCodes } from './relate-to-filter';

/**
 * The places of observations: each combination of coordinates that occurs, numbered. Dimensions are numbered as
 * `FILTER_DIMENSIONS` gives them, coordinates of each as they first occur.
 */
export interface Places {
  /** One list a dimension, one entry a coordinate. */
  readonly coordinates: readonly (readonly Coordinate[])[];
  /** One column a dimension, one entry a place: the number of its coordinate. */
  readonly coordinateOf: readonly Uint16Array[];
  /** One entry an observation: the number of its place. */
  readonly placeOf: Uint32Array;
}

/** Coordinates of one dimension are numbered in 16 bits. */
const MOST_COORDINATES = 65_536;

type At = PlacedObservation['at'];

const numberOf = (numbers: Map<Coordinate, number>, coordinate: Coordinate): number => {
  const known = numbers.get(coordinate) ?? numbers.size;
  if (known >= MOST_COORDINATES)
    throw new RangeError(`more than ${MOST_COORDINATES} coordinates in one dimension`);
  numbers.set(coordinate, known);
  return known;
};

/** Numbers the places of observations. Throws a RangeError where one dimension has more than 65,536 coordinates. */
export const toPlaces = (placed: readonly PlacedObservation[]): Places => {
  const numbers = FILTER_DIMENSIONS.map(() => new Map<Coordinate, number>());
  const placeByAt = new Map<At, number>();
  const placeByKey = new Map<string, number>();
  const ids: (readonly number[])[] = [];
  const toPlace = (at: At): number => {
    const own = FILTER_DIMENSIONS.map((dimension, index) =>
      numberOf(numbers[index] ?? new Map(), at[dimension]),
    );
    const place = placeByKey.get(own.join()) ?? ids.push(own) - 1;
    placeByKey.set(own.join(), place);
    return place;
  };
  const placeOf = new Uint32Array(placed.length);
  for (const [row, { at }] of placed.entries()) {
    const place = placeByAt.get(at) ?? toPlace(at);
    placeByAt.set(at, place);
    placeOf[row] = place;
  }
  return {
    coordinates: numbers.map((each) => [...each.keys()]),
    coordinateOf: numbers.map((_, index) => Uint16Array.from(ids, (own) => own[index] ?? 0)),
    placeOf,
  };
};

/** Relations that are remembered for one set of places: those of some twenty filters of three clauses. One byte a coordinate. */
const MOST_RELATIONS = 64;

const relationsOf = rememberLast<Places, [], Memory<Uint8Array>>(() => new Map());

/** The clauses of a filter as conditions on places, without those of the dimensions `own`. Each clause asks each coordinate once. */
export const toConditions = (
  places: Places,
  filter: Filter,
  own: readonly FilterDimension[] = [],
): readonly Condition[] =>
  filter.clauses
    .filter(({ dimension }) => !own.includes(dimension))
    .map(({ dimension: name, codes }) => {
      const dimension = FILTER_DIMENSIONS.indexOf(name);
      const key = JSON.stringify([name, ...codes]);
      const relationOf = remember(relationsOf(places), key, MOST_RELATIONS, () =>
        Uint8Array.from(
          places.coordinates[dimension] ?? [],
          (coordinate) => RELATIONS[relateToCodes(coordinate, codes)],
        ),
      );
      return { dimension, relationOf };
    });
