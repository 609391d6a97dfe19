import fc from 'fast-check';
import {
  type Filter,
  FILTER_DIMENSIONS,
  NO_FILTER,
  setClause,
  setYears,
} from '../../src/crossfilter/filter';
import { otherSideOf } from '../../src/exhibits/pair/other-side';
import { ODD_TEXTS } from './odd-texts';
import { plainNames } from '../../src/url/names';
import { type Piece, piecesOf } from '../../src/url/state-table';
import type { Vocabulary } from '../../src/url/vocabulary';
import { STATE, type ViewState } from '../../src/views/view-state';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const some = (values: Iterable<string>, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

const toYear = ({ years: { first, last } }: Vocabulary) => fc.integer({ min: first, max: last });

/** Filters over a vocabulary. */
export const arbitraryFilterOf = (vocabulary: Vocabulary): fc.Arbitrary<Filter> =>
  fc
    .tuple(
      fc.tuple(...FILTER_DIMENSIONS.map((each) => some(vocabulary.codes[each] ?? [], 3))),
      maybe(toYear(vocabulary)),
      maybe(toYear(vocabulary)),
    )
    .map(([codes, a, b]) => {
      const filter = FILTER_DIMENSIONS.reduce(
        (before, dimension, index) => setClause(before, dimension, codes[index] ?? []),
        NO_FILTER,
      );
      return a !== undefined && b !== undefined
        ? setYears(filter, Math.min(a, b), Math.max(a, b))
        : setYears(filter, a, b);
    });

/** More than the examples of the table for what has too many values to list. */
const toMore = (vocabulary: Vocabulary): Readonly<Record<string, fc.Arbitrary<unknown>>> => ({
  filter: arbitraryFilterOf(vocabulary),
  otherSide: fc
    .tuple(arbitraryFilterOf(vocabulary), arbitraryFilterOf(vocabulary))
    .map(([first, second]) => otherSideOf(first, second)),
  indicators: some(vocabulary.indicators, 12),
  search: fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ unit: 'binary', maxLength: 60 })),
  baseYear: maybe(toYear(vocabulary)),
  step: fc.integer({ min: 1, max: 999 }),
  auto: maybe(fc.integer({ min: 3, max: 3600 })),
  deck: maybe(fc.stringMatching(/^[\w.,!~*-]{1,30}$/)),
});

/** States that a reader can bring about, over a vocabulary: every piece of the table, from its own examples. */
export const arbitraryViewState = (vocabulary: Vocabulary): fc.Arbitrary<ViewState> => {
  const names = plainNames(vocabulary);
  const more = toMore(vocabulary);
  const toArbitrary = (name: string, { examples }: Piece<unknown>) => {
    const known = fc.constantFrom(...examples(names));
    const own = more[name];
    return own ? fc.oneof(known, own) : known;
  };
  const pieces = piecesOf(STATE).map(([name, piece]) => [name, toArbitrary(name, piece)] as const);
  return fc.record(Object.fromEntries(pieces)) as unknown as fc.Arbitrary<ViewState>;
};
