import { addSet, type CodeSets, isMeeting } from './code-sets';
import type { Columns } from './columns';
import { isInside, isRelated, type Weight } from './weigh-places';
import { toYearSet, type Years } from './years';

/** How an owner stands: it has a row inside all conditions, has only wider ones, or has none of either. */
export const STANDINGS = { inside: 2, wider: 1, outside: 0 } as const;

/** The codes of a dimension's coordinates: those that a row counts under where it is inside, and those that it reaches, which are these and what it covers. */
export interface DimensionCodes {
  readonly own: CodeSets;
  readonly reached: CodeSets;
}

/**
 * Counts of one dimension, under all conditions but its own; one entry a code. `own`: owners with a row inside that counts
 * under the code; `reached`: owners with a row that is inside or wider and reaches it; `of`: owners with a row inside.
 */
export interface DimensionCounts {
  readonly own: Uint32Array;
  readonly reached: Uint32Array;
  readonly of: number;
}

/** What one pass over the cells gives. */
export interface OwnerCounts {
  /** One entry an owner, one of `STANDINGS`. */
  readonly standing: Uint8Array;
  /** How many owners stand inside, and how many have only wider rows. */
  readonly inside: number;
  readonly wider: number;
  readonly dimensions: readonly DimensionCounts[];
}

/** Counts of one of the two sets of one dimension on their way. */
interface Tally {
  /** The bit of a weight that says that a place counts here. */
  readonly bit: number;
  readonly dimension: number;
  readonly coordinateOf: Uint16Array;
  readonly sets: CodeSets;
  /** Owners that count with a single coordinate, one entry a coordinate: their codes are added at the end. */
  readonly single: Uint32Array;
  /** One entry a code. */
  readonly counts: Uint32Array;
  /** The codes of one owner whose cells differ in this dimension. */
  readonly union: Uint32Array;
  /** How many owners were counted by a union. */
  unions: number;
}

const toTallies = (
  { coordinateOf }: Columns,
  codes: readonly DimensionCodes[],
  name: keyof DimensionCodes,
  firstBit: number,
): readonly Tally[] =>
  codes.map(({ [name]: sets }, dimension) => ({
    bit: 1 << (firstBit + dimension),
    dimension,
    coordinateOf: coordinateOf[dimension] ?? new Uint16Array(),
    sets,
    single: new Uint32Array(sets.coordinates),
    counts: new Uint32Array(sets.codes),
    union: new Uint32Array(sets.words),
    unions: 0,
  }));

const addTo = (counts: Uint32Array, at: number, times: number): void => {
  counts[at] = (counts[at] ?? 0) + times;
};

/** Counts one owner under every code that any of its cells gives it, each code once. `live` are the weights of its cells. */
const addUnion = (
  tally: Tally,
  placeOf: Uint32Array,
  first: number,
  live: Uint16Array,
  cells: number,
): void => {
  const { bit, coordinateOf, sets, counts, union } = tally;
  const { words, bits } = sets;
  // `fill` takes longer than the rest for the one word or two that there are.
  for (let word = 0; word < words; word += 1) union[word] = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    if (((live[cell] ?? 0) & bit) === 0) continue;
    const from = (coordinateOf[placeOf[first + cell] ?? 0] ?? 0) * words;
    for (let word = 0; word < words; word += 1) {
      union[word] = (union[word] ?? 0) | (bits[from + word] ?? 0);
    }
  }
  addSet(counts, union, 0, words, 1);
  tally.unions += 1;
};

/** Adds owners of one cell, `lone` of them a place: all that such an owner counts for follows from the weight of its place. */
const addLone = (tallies: readonly Tally[], lone: Uint32Array, weights: Uint16Array): void => {
  for (let place = 0; place < lone.length; place += 1) {
    const times = lone[place] ?? 0;
    if (times === 0) continue;
    for (const { bit, coordinateOf, single } of tallies) {
      if (((weights[place] ?? 0) & bit) !== 0) addTo(single, coordinateOf[place] ?? 0, times);
    }
  }
};

/** Adds the codes of the owners that count with one coordinate, and gives the number of all owners that were counted. */
const settle = ({ single, sets, counts, unions }: Tally): number => {
  let owners = unions;
  for (let coordinate = 0; coordinate < single.length; coordinate += 1) {
    const times = single[coordinate] ?? 0;
    if (times === 0) continue;
    owners += times;
    addSet(counts, sets.bits, coordinate * sets.words, sets.words, times);
  }
  return owners;
};

/** Goes over the cells once: adds every owner to the tallies, and says how each stands. */
const passOver = (
  columns: Columns,
  tallies: readonly Tally[],
  weights: Uint16Array,
  years: Years,
): Omit<OwnerCounts, 'dimensions'> => {
  const { firstCell, placeOf, variesIn, yearSets } = columns;
  const dimensions = tallies.length / 2;
  const yearSet = toYearSet(columns, years);
  const lone = new Uint32Array(weights.length);
  const live = new Uint16Array(columns.mostCells);
  const standing = new Uint8Array(firstCell.length - 1);
  let inside = 0;
  let wider = 0;

  const addOwner = (owner: number, first: number, cells: number, seen: Weight): void => {
    for (const tally of tallies) {
      if ((seen & tally.bit) === 0) continue;
      const differs = (((variesIn[owner] ?? 0) >> tally.dimension) & 1) === 1;
      if (differs) addUnion(tally, placeOf, first, live, cells);
      else addTo(tally.single, tally.coordinateOf[placeOf[first] ?? 0] ?? 0, 1);
    }
  };

  let end = 0;
  for (let owner = 0; owner < standing.length; owner += 1) {
    const first = end;
    end = firstCell[owner + 1] ?? 0;
    let seen: Weight = 0;
    for (let cell = first; cell < end; cell += 1) {
      const weight = weights[placeOf[cell] ?? 0] ?? 0;
      const counted = weight !== 0 && (!yearSet || isMeeting(yearSets, cell, yearSet)) ? weight : 0;
      live[cell - first] = counted;
      seen |= counted;
    }
    if (seen === 0) continue;
    if (end - first === 1) addTo(lone, placeOf[first] ?? 0, 1);
    else addOwner(owner, first, end - first, seen);
    if (isInside(seen, dimensions)) {
      standing[owner] = STANDINGS.inside;
      inside += 1;
    } else if (isRelated(seen, dimensions)) {
      standing[owner] = STANDINGS.wider;
      wider += 1;
    }
  }
  addLone(tallies, lone, weights);
  return { standing, inside, wider };
};

/**
 * One pass over all cells: how every owner stands, and the counts beside the codes of every dimension. `codes` has one entry
 * a dimension, `weights` one a place (`weighPlaces`); `years` narrow every count.
 */
export const countOwners = (
  columns: Columns,
  codes: readonly DimensionCodes[],
  weights: Uint16Array,
  years: Years,
): OwnerCounts => {
  const own = toTallies(columns, codes, 'own', 0);
  const reached = toTallies(columns, codes, 'reached', codes.length);
  const passed = passOver(columns, [...own, ...reached], weights, years);
  const of = own.map(settle);
  for (const tally of reached) settle(tally);
  return {
    ...passed,
    dimensions: own.map(({ counts }, dimension) => ({
      own: counts,
      reached: reached[dimension]?.counts ?? counts,
      of: of[dimension] ?? 0,
    })),
  };
};
