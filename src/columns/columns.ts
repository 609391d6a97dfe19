import { addCode, type CodeSets, emptySets } from './code-sets';

/**
 * Rows as they are given, owner after owner, those of one owner in any order. A *place* is a combination of coordinates,
 * one a dimension; rows that share one have the same place.
 */
export interface Rows {
  /** One entry an owner, and one more: where its rows begin, where they end. */
  readonly firstRow: Uint32Array;
  /** One entry a row: the number of its place. */
  readonly placeOf: Uint32Array;
  /** One entry a row: its year, 0 to 65,535. */
  readonly yearOf: Uint16Array;
}

/**
 * Rows gathered into *cells*: those of one owner and one place, sorted by year. A filter treats all rows of a cell alike,
 * but for their years.
 */
export interface Columns {
  /** One column a dimension, one entry a place: the number of its coordinate. */
  readonly coordinateOf: readonly Uint16Array[];
  /** One entry an owner, and one more: where its cells begin, where they end. */
  readonly firstCell: Uint32Array;
  /** One entry a cell: the number of its place. */
  readonly placeOf: Uint32Array;
  /** One entry a cell, and one more: where its rows begin in `yearOf`, where they end. */
  readonly firstRow: Uint32Array;
  /** One entry a row: its year, rising within a cell. */
  readonly yearOf: Uint16Array;
  /** The years in which each cell has rows, as sets of their numbers in `years`, which holds every year once, rising. */
  readonly years: Uint16Array;
  readonly yearSets: CodeSets;
  /** One entry an owner: a bit for each dimension in which its cells differ. */
  readonly variesIn: Uint8Array;
  /** The most cells that one owner has. */
  readonly mostCells: number;
}

/** Room for every year beside a place in one number, which stays a whole one up to 2^53. */
const YEARS = 65_536;

/** Place and year of every row as one number each, sorted within each owner. */
const toSortedKeys = ({ firstRow, placeOf, yearOf }: Rows): Float64Array => {
  const keys = new Float64Array(placeOf.length);
  for (let row = 0; row < keys.length; row += 1) {
    keys[row] = (placeOf[row] ?? 0) * YEARS + (yearOf[row] ?? 0);
  }
  for (let owner = 0; owner + 1 < firstRow.length; owner += 1) {
    keys.subarray(firstRow[owner], firstRow[owner + 1]).sort();
  }
  return keys;
};

/** The dimensions, as bits, in which two places differ. */
const differenceOf = (
  coordinateOf: readonly Uint16Array[],
  place: number,
  other: number,
): number => {
  let bits = 0;
  for (const [dimension, ids] of coordinateOf.entries()) {
    if (ids[place] !== ids[other]) bits |= 1 << dimension;
  }
  return bits;
};

type Cells = Omit<Columns, 'years' | 'yearSets'>;

/** The years of every cell as a set: a question for a range of years is then one look at a word or two. */
const withYears = (cells: Cells): Columns => {
  const { firstRow, yearOf } = cells;
  const years = Uint16Array.from([...new Set(yearOf)].toSorted((a, b) => a - b));
  const numberOf = new Map([...years].map((year, number) => [year, number]));
  const yearSets = emptySets(firstRow.length - 1, years.length);
  for (let cell = 0; cell < yearSets.coordinates; cell += 1) {
    const end = firstRow[cell + 1] ?? 0;
    for (let row = firstRow[cell] ?? 0; row < end; row += 1) {
      addCode(yearSets, cell, numberOf.get(yearOf[row] ?? 0) ?? 0);
    }
  }
  return { ...cells, years, yearSets };
};

/** Gathers rows into cells. `coordinateOf` has one column a dimension, at most seven, with one entry a place. */
export const toColumns = (rows: Rows, coordinateOf: readonly Uint16Array[]): Columns => {
  const keys = toSortedKeys(rows);
  const owners = rows.firstRow.length - 1;
  const firstCell = new Uint32Array(owners + 1);
  const placeOf = new Uint32Array(keys.length);
  const firstRow = new Uint32Array(keys.length + 1);
  const yearOf = new Uint16Array(keys.length);
  const variesIn = new Uint8Array(owners);
  let cells = 0;
  let mostCells = 0;
  for (let owner = 0; owner < owners; owner += 1) {
    const first = cells;
    firstCell[owner] = first;
    const end = rows.firstRow[owner + 1] ?? 0;
    for (let row = rows.firstRow[owner] ?? 0; row < end; row += 1) {
      const key = keys[row] ?? 0;
      const place = Math.floor(key / YEARS);
      yearOf[row] = key % YEARS;
      if (cells > first && placeOf[cells - 1] === place) continue;
      placeOf[cells] = place;
      firstRow[cells] = row;
      variesIn[owner] =
        (variesIn[owner] ?? 0) | differenceOf(coordinateOf, place, placeOf[first] ?? 0);
      cells += 1;
    }
    mostCells = Math.max(mostCells, cells - first);
  }
  firstCell[owners] = cells;
  firstRow[cells] = keys.length;
  return withYears({
    coordinateOf,
    firstCell,
    placeOf: placeOf.slice(0, cells),
    firstRow: firstRow.slice(0, cells + 1),
    yearOf,
    variesIn,
    mostCells,
  });
};
