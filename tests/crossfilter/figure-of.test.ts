import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { type Figure, latestOf, toFigure } from '../../src/crossfilter/figure-of';
import { treeOf } from '../../src/domain/dataset';
import type { Observation } from '../../src/domain/observation';
import { NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { arbitraryCode, arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset, buildIndicator, buildObservation } from '../support/build-dataset';
import { addDecimals } from '../support/exact-decimal';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const dataset = readDataset();

/** The only dimensions whose codes are disjoint parts of one breakdown. */
const SUMMABLE = ['right', 'offence', 'procedure', 'party'];

/** What is unlawful about a figure that is a sum; nothing for one that is none. */
const faultsOf = (figure: Figure | undefined): readonly string[] => {
  if (figure?.kind !== 'sum') return [];
  const { parts, sum } = figure;
  const distinct = (values: readonly unknown[]) => new Set(values).size;
  const [first] = parts;
  const differing = Object.keys(first?.codes ?? {}).filter(
    (key) => distinct(parts.map((part) => part.codes[key])) > 1,
  );
  const [dimension = ''] = differing;
  const codes = parts.map((part) => part.codes[dimension] ?? '');
  const nested = codes.some((code) =>
    treeOf(dataset, dimension)
      .lineage(code)
      .slice(1)
      .some((above) => codes.includes(above)),
  );
  const kind = dataset.indicatorById.get(first?.indicator ?? '')?.kind ?? '';
  const faults: readonly (readonly [boolean, string])[] = [
    [distinct(parts.map((part) => part.indicator)) > 1, 'several indicators'],
    [distinct(parts.map((part) => part.time)) > 1, 'several years'],
    [!['flow', 'stock', 'cumulative'].includes(kind), `figures of kind ${kind}`],
    [parts.some((part) => part.codes.campaign), 'a campaign'],
    [differing.length !== 1 || !SUMMABLE.includes(dimension), `by ${differing.join()}`],
    [distinct(codes) < parts.length || nested, 'parts that overlap'],
    [sum.value !== addDecimals(parts.map((part) => part.value)), `value ${sum.value}`],
  ];
  return faults.flatMap(([is, fault]) => (is ? [fault] : []));
};

describe('a sum', () => {
  test('under any filter adds only disjoint parts of one additive indicator, exactly', () => {
    const cube = toCube(dataset);
    const rights = fc
      .array(arbitraryCode(dataset, 'right'), { minLength: 1, maxLength: 4 })
      .map((codes) => setClause(NO_FILTER, 'right', codes));
    let sums = 0;
    holds(
      fc.property(fc.oneof(rights, arbitraryFilter(dataset)), (filter) => {
        for (const verdict of applyFilter(cube, filter).values()) {
          if (verdict.kind === 'outside') continue;
          const figure = toFigure(dataset, latestOf(verdict.observations)?.observations ?? []);
          if (figure?.kind === 'sum') sums += 1;
          expect(faultsOf(figure)).toEqual([]);
        }
      }),
      80,
    );
    expect(sums).toBeGreaterThan(10);
  });

  test('of any figures of one indicator and year is as lawful', () => {
    const groups = [...dataset.observationsOf.values()]
      .map((own) => own.filter((each) => each.time === '2024'))
      .filter((own) => own.length > 2);
    const subsets = fc
      .constantFrom(...groups)
      .chain((own) => fc.shuffledSubarray([...own], { minLength: 2 }));
    holds(
      fc.property(subsets, (parts) => {
        expect(faultsOf(toFigure(dataset, parts))).toEqual([]);
        expect(toFigure(dataset, parts)).toMatchObject({ parts });
      }),
      500,
    );
  });
});

test('of any figures whatever never joins two indicators or two times', () => {
  const rights = dataset.observations.filter(
    ({ codes }) => Object.keys(codes).join() === 'right' && codes.right !== 'all',
  );
  const any = fc.array(fc.constantFrom(...rights), { minLength: 2, maxLength: 3 });
  holds(
    fc.property(any, (parts) => {
      expect(faultsOf(toFigure(dataset, parts))).toEqual([]);
    }),
    2000,
  );
});

describe('one place of the screen', () => {
  const small = buildDataset({
    indicators: [
      ...buildDataset().indicators,
      buildIndicator('pending', { kind: 'stock' }),
      buildIndicator('rate', { kind: 'score' }),
    ],
  });
  const figuresOf = (indicator: string, codes: readonly string[]): readonly Observation[] =>
    codes.map((each, index) => buildObservation(indicator, String(10 ** index), each));

  test('shows nothing for no figure, and a single one as it is', () => {
    const [one] = small.observations;
    expect(toFigure(small, [])).toBeUndefined();
    expect(one && toFigure(small, [one])).toEqual({ kind: 'published', observation: one });
  });

  test.each([
    ['rights', 'civil', ['right=patent', 'right=trademark'], '11'],
    ['offences', 'criminal', ['offence=piracy', 'offence=mixed', 'offence=fake-marks'], '111'],
    ['procedures', 'appeals', ['procedure=second', 'procedure=retrial'], '11'],
    [
      'parties of one right',
      'pending',
      ['party=domestic;right=patent', 'party=foreign;right=patent'],
      '11',
    ],
  ])('adds %s', (_what, indicator, codes, value) => {
    expect(toFigure(small, figuresOf(indicator, codes))).toMatchObject({
      kind: 'sum',
      sum: { value },
    });
  });

  test.each([
    ['a part and the part of a part', 'civil', ['right=patent', 'right=invention']],
    ['a total and a part', 'civil', ['', 'right=patent']],
    ['the whole year and a campaign', 'seized', ['', 'campaign=dragon']],
    ['two campaigns', 'seized', ['campaign=dragon', 'campaign=guard']],
    ['two breakdowns', 'civil', ['right=patent', 'party=foreign']],
    [
      'parts that differ in two ways',
      'civil',
      ['right=patent;party=foreign', 'right=trademark;party=domestic'],
    ],
    ['shares', 'courts.share', ['right=patent', 'right=trademark']],
    ['scores', 'rate', ['right=patent', 'right=trademark']],
    ['amounts in a case', 'award', ['right=patent', 'right=trademark']],
    ['figures of an indicator that is not loaded', 'unknown', ['right=patent', 'right=trademark']],
  ])('never adds %s', (_what, indicator, codes) => {
    const parts = figuresOf(indicator, codes);
    expect(toFigure(small, parts)).toEqual({ kind: 'parts', parts });
  });

  test.each([
    ['two years', { time: '2023' }],
    ['a year and a period', { time: '2023-2024' }],
    ['two indicators', { indicator: 'criminal' }],
  ])('never adds parts of %s', (_what, other) => {
    const parts = [
      buildObservation('civil', '300', 'right=patent'),
      buildObservation('civil', '400', 'right=trademark', other),
    ];
    expect(toFigure(small, parts)).toEqual({ kind: 'parts', parts });
  });

  test('does not add figures whose hedges contradict one another', () => {
    const parts = small.observationsOf.get('appeals') ?? [];
    expect(parts.map((part) => part.hedge)).toEqual(['over', 'nearly']);
    expect(toFigure(small, parts)).toEqual({ kind: 'parts', parts });
  });

  test('takes the latest year', () => {
    const own = small.observationsOf.get('civil') ?? [];
    expect(latestOf(own)).toEqual({ time: '2024', observations: own.slice(0, 4) });
    expect(latestOf([])).toBeUndefined();
  });
});
