import fc from 'fast-check';
import {
  type Filter,
  FILTER_DIMENSIONS,
  NO_FILTER,
  setClause,
  setYears,
} from '../../src/crossfilter/filter';
import type { Vocabulary } from '../../src/url/param';
import {
  type ChartState,
  INITIAL_VIEW_STATE,
  MAX_INDICATORS,
  type PresentationState,
  THEMES,
  type ViewState,
  VIEWS,
} from '../../src/url/view-state';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const oneOf = (values: Iterable<string>) => fc.constantFrom(...values);

const some = (values: Iterable<string>, maxLength: number) =>
  fc.uniqueArray(oneOf(values), { maxLength });

const sorted = (values: Iterable<string>, maxLength: number) =>
  some(values, maxLength).map((each) => each.toSorted());

const toYear = ({ years: { first, last } }: Vocabulary) => fc.integer({ min: first, max: last });

const toFilter = (vocabulary: Vocabulary): fc.Arbitrary<Filter> =>
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

const charts: fc.Arbitrary<ChartState> = fc.record({
  show: fc.constantFrom('chart', 'table', 'changes'),
  measure: fc.constantFrom('absolute', 'index', 'yoy'),
  scale: fc.constantFrom('linear', 'log'),
  form: fc.constantFrom('lines', 'stacked', 'multiples'),
});

const presentations: fc.Arbitrary<PresentationState> = fc.record({
  present: fc.boolean(),
  step: fc.integer({ min: 1, max: 999 }),
  both: fc.boolean(),
  deck: maybe(fc.stringMatching(/^[\w.,!~*-]{1,30}$/)),
  auto: maybe(fc.integer({ min: 3, max: 3600 })),
  presenter: fc.boolean(),
});

/** States that a reader can bring about, over a vocabulary. Fields added later stay at their defaults. */
export const arbitraryViewState = (vocabulary: Vocabulary): fc.Arbitrary<ViewState> =>
  fc
    .record({
      view: fc.constantFrom(...VIEWS),
      edition: maybe(oneOf(vocabulary.editions)),
      language: maybe(fc.constantFrom('zh' as const, 'en' as const)),
      theme: maybe(fc.constantFrom(...THEMES)),
      filter: toFilter(vocabulary),
      indicators: some(vocabulary.indicators, MAX_INDICATORS),
      split: maybe(oneOf(vocabulary.splits)),
      chart: charts,
      baseYear: maybe(toYear(vocabulary)),
      sort: maybe(oneOf(vocabulary.sorts)),
      search: fc.string({ unit: 'binary', maxLength: 60 }),
      open: sorted(vocabulary.campaigns, 4),
      columns: maybe(
        sorted(
          [...vocabulary.columns].filter((each) => each !== 'none'),
          4,
        ),
      ),
      withWhole: fc.boolean(),
      observation: maybe(oneOf(vocabulary.references)),
      presentation: presentations,
    })
    .map((state) => ({ ...INITIAL_VIEW_STATE, ...state }));
