import { rememberLast } from '../domain/remember';
import { type Columns, toColumns } from '../columns/columns';
import { isInside, weighPlaces } from '../columns/weigh-places';
import { countRowsIn } from '../columns/years';
import { type Filter, FILTER_DIMENSIONS, type FilterDimension } from './filter';
import type { PlacedObservation } from './place-observations';
import { relateToFilter } from './relate-to-filter';
import { type Places, toConditions, toPlaces } from './to-places';

/** How many printed figures lie in each cell of systems × rights. Keys are `toCell(system, right)`; a missing key is none. */
export type Coverage = ReadonlyMap<string, number>;

/** The key of one cell. */
export const toCell = (system: string, right: string): string => `${system}|${right}`;

/** The dimensions of the clauses that the matrix issues itself. */
const OWN: readonly FilterDimension[] = ['system', 'right'];

const isPrinted = ({ observation }: PlacedObservation): boolean => observation.status !== 'E';

/** The printed figures under all clauses but those of system and right, which the matrix issues itself. */
export const coveredFigures = (
  placed: readonly PlacedObservation[],
  filter: Filter,
): readonly PlacedObservation[] =>
  placed.filter((each) => isPrinted(each) && relateToFilter(each, filter, OWN) === 'in');

/** A cell of the columns is here all printed figures of one place, whatever their indicator. */
interface CoverageIndex {
  readonly places: Places;
  readonly columns: Columns;
  /** The keys of the matrix in which any figure counts. */
  readonly keys: readonly string[];
  /** One entry a place: the numbers of the keys in which its figures count. */
  readonly cells: readonly (readonly number[])[];
}

/** The keys of all systems and rights that a figure counts in. */
const toCells = ({ system, right }: PlacedObservation['at']): readonly string[] => {
  const rights = [...new Set(right.lineages.flat())];
  return [...new Set(system.lineages.flat())].flatMap((each) =>
    rights.map((own) => toCell(each, own)),
  );
};

/** The columns of a list of figures, kept as long as the list is. */
const indexCoverage = rememberLast((placed: readonly PlacedObservation[]): CoverageIndex => {
  const printed = placed.filter(isPrinted);
  const places = toPlaces(printed);
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const cells: (readonly number[])[] = [];
  for (const [row, { at }] of printed.entries()) {
    cells[places.placeOf[row] ?? 0] ??= toCells(at).map(numberOf);
  }
  const rows = {
    firstRow: Uint32Array.of(0, printed.length),
    placeOf: places.placeOf,
    yearOf: Uint16Array.from(printed, ({ year }) => year),
  };
  const columns = toColumns(rows, places.coordinateOf);
  return { places, columns, keys: [...numbers.keys()], cells };
});

/**
 * Counts these figures by system and right. A figure about several rights counts in each of them; a figure about a part
 * counts in the codes above it too. Fast for a list that is asked more than once.
 */
export const countCoverage = (placed: readonly PlacedObservation[], filter: Filter): Coverage => {
  const { places, columns, keys, cells } = indexCoverage(placed);
  const weights = weighPlaces(places.coordinateOf, toConditions(places, filter, OWN));
  const counts = new Uint32Array(keys.length);
  for (let cell = 0; cell < columns.placeOf.length; cell += 1) {
    const place = columns.placeOf[cell] ?? 0;
    if (!isInside(weights[place] ?? 0, FILTER_DIMENSIONS.length)) continue;
    const count = countRowsIn(columns, cell, filter);
    if (count === 0) continue;
    for (const key of cells[place] ?? []) counts[key] = (counts[key] ?? 0) + count;
  }
  return new Map(
    keys.flatMap((key, number): (readonly [string, number])[] => {
      const count = counts[number] ?? 0;
      return count > 0 ? [[key, count]] : [];
    }),
  );
};
