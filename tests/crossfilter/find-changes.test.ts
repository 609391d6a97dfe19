import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { buildSeries, type SeriesPoint } from '../../src/crossfilter/build-series';
import { type Filter, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { findChanges } from '../../src/crossfilter/find-changes';
import type { DatasetParts } from '../../src/domain/dataset';
import type { Observation } from '../../src/domain/observation';
import { arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset, buildIndicator, buildObservation } from '../support/build-dataset';
import { toUnits } from '../support/exact-decimal';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const DATASET = readDataset();
const CUBE = toCube(DATASET);
const YEARS = { first: 2008, last: 2024 };

/** A filter over the real data, a year, and how many years later the other one is. */
const cases = [
  arbitraryFilter(DATASET),
  fc.integer({ min: YEARS.first, max: YEARS.last - 1 }),
  fc.integer({ min: 1, max: 5 }),
] as const;

const find = (filter: Filter, from: number, span: number) => {
  const verdicts = applyFilter(CUBE, filter);
  const to = Math.min(from + span, YEARS.last);
  return { verdicts, to, found: findChanges(CUBE, verdicts, from, to) };
};

const sizeOf = (value: string): bigint => {
  const units = toUnits(value);
  return units < 0n ? -units : units;
};

const signOf = (units: bigint): number => Number(units > 0n) - Number(units < 0n);

describe('what moved between two years of the real data', () => {
  test('stands in the order of its size, each series once', () => {
    holds(
      fc.property(...cases, (filter, from, span) => {
        const { found } = find(filter, from, span);
        const sizes = found.map(({ growth }) => sizeOf(growth.value));
        expect(sizes).toEqual(sizes.toSorted((a, b) => signOf(b - a)));
        expect(new Set(found.map(({ series }) => series.id)).size).toBe(found.length);
      }),
    );
  });

  test('is of these two years and crosses no break', () => {
    holds(
      fc.property(...cases, (filter, from, span) => {
        const { to, found } = find(filter, from, span);
        for (const change of found) {
          expect([change.from.year, change.to.year]).toEqual([from, to]);
          const { indicator, codes, id } = change.series;
          const between = DATASET.breaks.filter(
            (each) =>
              each.indicator === indicator &&
              Object.entries(each.codes ?? {}).every(([key, code]) => codes[key] === code) &&
              each.between[0] < to &&
              each.between[1] > from,
          );
          expect(between, id).toEqual([]);
        }
      }),
    );
  });

  test('is told by its printed rate alone where a figure was computed from that rate', () => {
    let circular = 0;
    holds(
      fc.property(...cases, (filter, from, span) => {
        for (const change of find(filter, from, span).found) {
          if (!change.circular) continue;
          circular += 1;
          expect(change.growth.printed, change.series.id).toBeDefined();
          expect(change.difference, change.series.id).toBeUndefined();
        }
      }),
    );
    expect(circular).toBeGreaterThan(0);
  });

  test('is never computed from a figure that a hedge leaves open; a printed rate stands', () => {
    const isOpen = ({ hedge }: SeriesPoint) => hedge === 'over' || hedge === 'nearly';
    const touched: string[] = [];
    for (let from = YEARS.first; from < YEARS.last; from += 1) {
      const verdicts = applyFilter(CUBE, NO_FILTER);
      for (const change of findChanges(CUBE, verdicts, from, from + 1)) {
        if (!isOpen(change.from) && !isOpen(change.to)) continue;
        touched.push(change.series.id);
        expect(change.growth.printed, change.series.id).toBe(change.to.from[0]?.growth?.printed);
        expect(change.growth.printed).toBeDefined();
      }
    }
    expect(touched.length).toBeGreaterThan(0);
    holds(
      fc.property(...cases, (filter, from, span) => {
        const { to, found } = find(filter, from, span);
        for (const change of found)
          if (to > from + 1)
            expect([isOpen(change.from), isOpen(change.to)]).toEqual([false, false]);
      }),
    );
  });

  test('goes the way that the figures go, and rounding does not explain it', () => {
    holds(
      fc.property(...cases, (filter, from, span) => {
        const { found } = find(filter, from, span);
        for (const change of found) {
          const { low, high, value, printed } = change.growth;
          if (printed !== undefined) continue;
          const way = signOf(toUnits(change.to.value) - toUnits(change.from.value));
          expect(way, change.series.id).not.toBe(0);
          // A rate too small for its last digit is worded as none.
          expect([0, way], change.series.id).toContain(signOf(toUnits(value)));
          expect(Number(low) * Number(high)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('leaves out no change of plain counts', () => {
    const isPlain = ({ how, step, hedge, value }: SeriesPoint) =>
      how === 'printed' && step === '1' && hedge === undefined && toUnits(value) > 0n;
    let plain = 0;
    holds(
      fc.property(...cases, (filter, from, span) => {
        const { verdicts, to, found } = find(filter, from, span);
        const ids = new Set(found.map(({ series }) => series.id));
        for (const { id, kind, display } of DATASET.indicators) {
          if (kind === 'share' || kind === 'amount-in-case' || display === 'bars') continue;
          if (verdicts.get(id)?.kind !== 'filtered') continue;
          for (const series of buildSeries(CUBE, verdicts, id)) {
            const [a, b] = [from, to].map((year) => series.points.find((p) => p.year === year));
            if (!a || !b || !isPlain(a) || !isPlain(b) || a.value === b.value) continue;
            if (b.from[0]?.growth && to === from + 1) continue;
            if (series.breaks.some(({ between }) => between[0] < to && between[1] > from)) continue;
            plain += 1;
            expect(ids.has(series.id), series.id).toBe(true);
          }
        }
      }),
    );
    expect(plain).toBeGreaterThan(100);
  });

  test('is of what the filter finds published, not of a whole that contains it', () => {
    const filter = setClause(NO_FILTER, 'right', ['trademark']);
    const verdicts = applyFilter(CUBE, filter);
    const found = findChanges(CUBE, verdicts, 2023, 2024);
    expect(found.length).toBeGreaterThan(0);
    for (const { series } of found) expect(verdicts.get(series.indicator)?.kind).toBe('filtered');
  });
});

const pair = (
  indicator: string,
  before: string,
  after: string,
  more: Partial<Observation> = {},
) => [
  buildObservation(indicator, before, '', { time: '2023', ...more }),
  buildObservation(indicator, after, '', more),
];

const changesOf = (more: Partial<DatasetParts>) => {
  const cube = toCube(buildDataset(more));
  return findChanges(cube, applyFilter(cube, NO_FILTER), 2023, 2024);
};

describe('a change by hand', () => {
  test('is found with its rate, a fall before a smaller rise', () => {
    const observations = [...pair('civil', '100', '110'), ...pair('criminal', '100', '80')];
    expect(changesOf({ observations })).toMatchObject([
      { series: { id: 'criminal' }, growth: { value: '-0.2' }, from: { value: '100' } },
      { series: { id: 'civil' }, growth: { value: '0.1' }, to: { value: '110' } },
    ]);
  });

  test('is the printed rate where there is one', () => {
    const growth = { printed: '10.0%', value: '0.100', step: '0.001' };
    const observations = [
      buildObservation('civil', '100', '', { time: '2023' }),
      buildObservation('civil', '110', '', { growth }),
    ];
    expect(changesOf({ observations })[0]?.growth).toMatchObject({
      value: '0.100',
      printed: '10.0%',
    });
  });

  test('is none where the printed values contradict the printed rate', () => {
    const growth = { printed: '9.7%', value: '0.097', step: '0.001' };
    const observations = [
      buildObservation('civil', '100', '', { time: '2023' }),
      buildObservation('civil', '110', '', { growth }),
    ];
    expect(changesOf({ observations })).toEqual([]);
  });

  test('is known to be circular also where the data hold the computed figure: arbitration', () => {
    const verdicts = applyFilter(CUBE, NO_FILTER);
    const of = (id: string) =>
      findChanges(CUBE, verdicts, 2023, 2024).find(({ series }) => series.indicator === id);
    for (const id of ['arbitration.amount', 'arbitration.cases', 'invalidation.received'])
      expect(of(id), id).toMatchObject({ circular: { year: 2023, how: 'derived' } });
    expect(of('patent.invention.granted')).toMatchObject({ circular: undefined });
  });

  test('is none where a computed rate rests on a figure that was computed from that rate, by the field of the data and at either end', () => {
    const derivation = { zh: '推算', en: 'Computed' };
    const more = { status: 'E', derivation } as const;
    const changed = (before: Partial<Observation>, after: Partial<Observation>) =>
      changesOf({
        observations: [
          buildObservation('civil', '100', '', { time: '2023', ...before }),
          buildObservation('civil', '235', '', after),
        ],
      });
    expect(changed({ ...more, fromRates: ['2024'] }, {})).toEqual([]);
    expect(changed({}, { ...more, fromRates: ['2024'] })).toEqual([]);
    const growth = { printed: '135%', value: '1.35', step: '0.01' };
    expect(changed({ ...more, fromRates: ['2024'] }, { growth })).toMatchObject([
      { circular: { year: 2023 }, growth: { printed: '135%' } },
    ]);
    for (const fromRates of [['2023'], undefined])
      expect(changed({ ...more, fromRates }, {})).toMatchObject([{ circular: undefined }]);
  });

  test('is none on the way to a figure made from the rate of its own year', () => {
    const verdicts = applyFilter(CUBE, NO_FILTER);
    const of = (id: string, to: number) =>
      findChanges(CUBE, verdicts, to - 1, to).find(({ series }) => series.id === id);
    expect(of('customs.seizures.batches', 2014)).toBeUndefined();
    expect(of('customs.seizures.batches', 2013)).toMatchObject({ circular: undefined });
  });

  test('is known to be circular where the earlier figure was computed from the rate', () => {
    const growth = { printed: '135%', value: '1.35', step: '0.01' };
    expect(
      changesOf({ observations: [buildObservation('civil', '115', '', { growth })] }),
    ).toMatchObject([{ circular: { how: 'growth' }, growth: { printed: '135%' } }]);
    const observations = [
      buildObservation('civil', '100', '', { time: '2023' }),
      buildObservation('civil', '235', '', { growth }),
    ];
    expect(changesOf({ observations })).toMatchObject([{ circular: undefined }]);
  });

  test('is none where nothing moved, where rounding explains it, and from zero', () => {
    expect(changesOf({ observations: pair('civil', '100', '100') })).toEqual([]);
    expect(changesOf({ observations: pair('civil', '100', '110', { step: '20' }) })).toEqual([]);
    expect(changesOf({ observations: pair('civil', '0', '110') })).toEqual([]);
  });

  test('is none across a break', () => {
    const reason = { zh: '口径', en: 'scope' };
    const observations = pair('civil', '100', '200');
    const breakOf = (between: readonly [number, number]) => ({
      observations,
      breaks: [{ indicator: 'civil', between, reason }],
    });
    expect(changesOf(breakOf([2023, 2024]))).toEqual([]);
    expect(changesOf(breakOf([2022, 2023]))).toHaveLength(1);
  });

  test.each([
    [{ kind: 'share' }],
    [{ kind: 'amount-in-case' }],
    [{ kind: 'flow', display: 'bars' }],
  ] as const)('is none of %o', (more) => {
    const observations = pair('own', '100', '200');
    expect(changesOf({ observations, indicators: [buildIndicator('own', more)] })).toEqual([]);
    expect(changesOf({ observations, indicators: [buildIndicator('own')] })).toHaveLength(1);
  });
});
