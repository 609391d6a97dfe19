import fc from 'fast-check';
import {
  type Filter,
  FILTER_DIMENSIONS,
  type FilterDimension,
  NO_FILTER,
  setClause,
  setYears,
} from '../../src/crossfilter/filter';
import { type Dataset, treeOf } from '../../src/domain/dataset';

/** A dimension with selected codes, as a reader would pick them: in any order, twice perhaps. */
export type Pick = readonly [dimension: FilterDimension, codes: readonly string[]];

/** The ids of a dimension's codes. */
export const codesIn = (dataset: Dataset, dimension: FilterDimension): readonly string[] => [
  ...treeOf(dataset, dimension).byId.keys(),
];

/** One code of a dimension. */
export const arbitraryCode = (dataset: Dataset, dimension: FilterDimension): fc.Arbitrary<string> =>
  fc.constantFrom(...codesIn(dataset, dimension));

/** One to three codes of one dimension, perhaps repeated. */
export const arbitraryPick = (dataset: Dataset): fc.Arbitrary<Pick> =>
  fc
    .constantFrom(...FILTER_DIMENSIONS)
    .chain((dimension) =>
      fc.tuple(
        fc.constant(dimension),
        fc.array(arbitraryCode(dataset, dimension), { minLength: 1, maxLength: 3 }),
      ),
    );

/** Picks of at most three different dimensions. */
export const arbitraryPicks = (dataset: Dataset): fc.Arbitrary<readonly Pick[]> =>
  fc.uniqueArray(arbitraryPick(dataset), { selector: ([dimension]) => dimension, maxLength: 3 });

/** Sets all picks, one after the other. */
export const toFilter = (picks: readonly Pick[], filter: Filter = NO_FILTER): Filter =>
  picks.reduce((before, [dimension, codes]) => setClause(before, dimension, codes), filter);

const arbitraryYears = fc.oneof(
  { weight: 3, arbitrary: fc.constant([undefined, undefined] as const) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 2015, max: 2025 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 2015, max: 2025 }).map((from) => [from, undefined] as const),
  },
);

/** A filter of at most three clauses, with years or without. */
export const arbitraryFilter = (dataset: Dataset): fc.Arbitrary<Filter> =>
  fc
    .tuple(arbitraryPicks(dataset), arbitraryYears)
    .map(([picks, [from, to]]) => setYears(toFilter(picks), from, to));
