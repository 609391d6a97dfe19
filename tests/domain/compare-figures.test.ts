import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Break } from '../../src/domain/break';
import { breaksOf } from '../../src/domain/break';
import {
  type ComparedFigure,
  compareFigures,
  comparePrinted,
  type Incomparable,
  whyNotComparable,
} from '../../src/domain/compare-figures';
import type { IndicatorKind } from '../../src/domain/indicator';
import type { Observation } from '../../src/domain/observation';
import { parseGrowth } from '../../src/domain/parse-growth';
import { parsePrinted } from '../../src/domain/parse-printed';
import { buildIndicator, buildText } from '../support/build-dataset';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const FLOW = buildIndicator('cases');

const figure = (year: number, printed: string, growth?: string): ComparedFigure => ({
  year,
  value: '',
  step: '',
  ...parsePrinted(printed),
  printed,
  growth: growth === undefined ? undefined : parseGrowth(growth),
});

const brokenBetween = (before: number, after: number): Break => ({
  indicator: 'cases',
  between: [before, after],
  reason: buildText('reason'),
});

const why = (a: string, b: string, growth?: string) =>
  whyNotComparable(FLOW, [], figure(2023, a), figure(2024, b, growth));

describe('two figures', () => {
  test('of one definition have a growth and a difference', () => {
    expect(compareFigures(FLOW, [], figure(2023, '100件'), figure(2024, '120件'))).toEqual({
      ok: true,
      growth: { value: '0.2', step: '0.001', low: '0.2', high: '0.2' },
      difference: { value: '20', step: '1', low: '20', high: '20' },
    });
  });

  test('are compared from the earlier to the later, whichever comes first', () => {
    const [a, b] = [figure(2023, '100件'), figure(2024, '120件')];
    expect(compareFigures(FLOW, [], b, a)).toEqual(compareFigures(FLOW, [], a, b));
  });

  test('have the printed rate where one is printed between them', () => {
    expect(
      compareFigures(FLOW, [], figure(2023, '92.1万件'), figure(2024, '104.5万件', '13.5%')),
    ).toMatchObject({ ok: true, growth: { value: '0.135', step: '0.001', printed: '13.5%' } });
    expect(
      compareFigures(FLOW, [], figure(2022, '92.1万件'), figure(2024, '104.5万件', '13.5%')),
    ).not.toHaveProperty('growth.printed');
    expect(
      compareFigures(FLOW, [], figure(2023, '20万篇'), figure(2024, '26万篇', '近30%')),
    ).not.toHaveProperty('growth.printed');
  });

  test('that are hedged still have the rate that the report prints between them', () => {
    const late = figure(2020, '超2.1万起', '35%');
    const comparison = compareFigures(FLOW, [], figure(2019, '约1.5万起'), late);
    expect(comparison).toMatchObject({ ok: true, growth: { printed: '35%' } });
    expect(comparison.difference).toBeUndefined();
    expect(whyNotComparable(FLOW, [], figure(2018, '约1.5万起'), late)).toBe('hedge');
  });

  test('of which only the later is at hand have its printed rate, where the scope allows one', () => {
    const late = figure(2024, '115件', '135%');
    expect(comparePrinted(FLOW, [], late)).toMatchObject({ ok: true, growth: { printed: '135%' } });
    expect(comparePrinted(FLOW, [], figure(2024, '115件'))).toBeUndefined();
    expect(comparePrinted(FLOW, [], figure(2024, '115件', '近30%'))).toBeUndefined();
    expect(comparePrinted(FLOW, [brokenBetween(2023, 2024)], late)).toMatchObject({ why: 'break' });
    const bars = { kind: 'flow', display: 'bars' } as const;
    expect(comparePrinted(bars, [], late)).toMatchObject({ why: 'scope-changes' });
    expect(comparePrinted({ kind: 'share' }, [], late)).toMatchObject({ why: 'share-or-score' });
  });

  test('that are the same have no change, and it is known', () => {
    expect(compareFigures(FLOW, [], figure(2023, '7件'), figure(2024, '7件'))).toMatchObject({
      ok: true,
      growth: { value: '0' },
      difference: { value: '0' },
    });
  });

  test.each<[string, string, string | undefined, Incomparable | undefined]>([
    ['8.8万件', '近14万件', undefined, 'hedge'],
    ['超2.3万家', '2.6万家', undefined, 'hedge'],
    ['20万篇', '约30万篇', '近30%', 'hedge'],
    ['10.4万件', '10.4万件', undefined, 'undecided'],
    ['10.4万件', '10.5万件', undefined, 'undecided'],
    ['10.4万件', '10.6万件', undefined, undefined],
    ['10.4万件', '10.5万件', '0.5%', undefined],
    ['100件', '120件', '30%', 'contradicted'],
    ['100件', '120件', '20%', undefined],
    ['0件', '120件', undefined, 'from-zero'],
  ])('%s → %s (%s): %s', (a, b, growth, reason) => {
    expect(why(a, b, growth)).toBe(reason);
  });

  test('of a single case are none of a statistic', () => {
    const kind: IndicatorKind = 'amount-in-case';
    expect(whyNotComparable({ kind }, [], figure(2016, '30人'), figure(2024, '近40名'))).toBe(
      'case',
    );
  });

  test.each<IndicatorKind>(['share', 'score'])('of a %s differ by points, with no rate', (kind) => {
    const comparison = compareFigures(
      { kind },
      [],
      figure(2023, '82.04分'),
      figure(2024, '82.36分'),
    );
    expect(comparison).toMatchObject({
      ok: false,
      why: 'share-or-score',
      difference: { value: '0.32', step: '0.01' },
    });
    const close = compareFigures({ kind }, [], figure(2023, '82.4分'), figure(2024, '82.4分'));
    expect(close).toEqual({ ok: false, why: 'share-or-score' });
  });

  test('from nothing have a difference only', () => {
    expect(compareFigures(FLOW, [], figure(2023, '0件'), figure(2024, '3件'))).toMatchObject({
      why: 'from-zero',
      difference: { value: '3' },
    });
  });

  test('across a break, or too far apart, are not compared', () => {
    const [a, b] = [figure(2018, '100件'), figure(2024, '120件')];
    expect(whyNotComparable(FLOW, [brokenBetween(2020, 2021)], a, b)).toBe('break');
    expect(whyNotComparable(FLOW, [brokenBetween(2016, 2018)], a, b)).toBeUndefined();
    expect(whyNotComparable(FLOW, [], a, b, 5)).toBe('too-far');
    expect(whyNotComparable(FLOW, [], a, b, 6)).toBeUndefined();
  });
});

describe('the reasons', () => {
  const years = fc.tuple(
    fc.integer({ min: 2008, max: 2015 }),
    fc.integer({ min: 2016, max: 2024 }),
  );
  const tokens = fc.tuple(
    fc.constantFrom('', '近', '约', '超'),
    fc.integer({ min: 1, max: 99_999 }),
    fc.constantFrom('件', '万件'),
  );
  const token = tokens.map(([hedge, count, unit]) => `${hedge}${count}${unit}`);
  const kinds = fc.constantFrom<IndicatorKind>('flow', 'stock', 'cumulative', 'share', 'score');

  test('do not depend on the order of the figures', () => {
    holds(
      fc.property(years, token, token, kinds, ([first, last], a, b, kind) => {
        const [early, late] = [figure(first, a), figure(last, b)];
        expect(compareFigures({ kind }, [], late, early)).toEqual(
          compareFigures({ kind }, [], early, late),
        );
      }),
      300,
    );
  });

  test('of scope come before all others, whatever the values', () => {
    const breaks = [brokenBetween(2015, 2016)];
    holds(
      fc.property(years, token, token, kinds, ([first, last], a, b, kind) => {
        const [early, late] = [figure(first, a), figure(last, b)];
        expect(whyNotComparable({ kind, display: 'bars' }, breaks, early, late)).toBe(
          'scope-changes',
        );
        expect(whyNotComparable({ kind }, breaks, early, late)).toBe('break');
      }),
      300,
    );
  });

  test('name a hedge where there is one, and only then', () => {
    holds(
      fc.property(years, token, token, ([first, last], a, b) => {
        const hedged = /[近约超]/.test(a + b);
        expect(whyNotComparable(FLOW, [], figure(first, a), figure(last, b)) === 'hedge').toBe(
          hedged,
        );
      }),
      300,
    );
  });

  test('leave a change only where its sign is that of the true values', () => {
    const counts = fc.integer({ min: 1, max: 2_000_000 });
    const rounded = (year: number, count: number) => {
      const tenths = Math.round(count / 1000);
      return figure(year, `${Math.floor(tenths / 10)}.${tenths % 10}万件`);
    };
    holds(
      fc.property(counts, counts, (before, after) => {
        const found = compareFigures(FLOW, [], rounded(2023, before), rounded(2024, after));
        const sign = found.ok ? Math.sign(Number(found.growth.value)) : undefined;
        expect([undefined, Math.sign(after - before)]).toContain(sign);
      }),
      500,
    );
  });
});

describe('the figures of the package', () => {
  const dataset = readDataset();
  const toCompared = (observation: Observation): ComparedFigure => ({
    ...observation,
    year: Number(observation.time),
  });
  const whyFrom = (id: string, from: string | undefined, to: string) => {
    const own = (dataset.observationsOf.get(id) ?? [])
      .filter(({ time }) => !time.includes('-'))
      .toSorted((a, b) => (a.time < b.time ? -1 : 1));
    const indicator = dataset.indicatorById.get(id);
    const early = own.find((each) => each.printed === from || each.time === from);
    const late = own.find((each) => each.time === to);
    if (!indicator || !early || !late) throw new Error(`no figures of ${id}`);
    return whyNotComparable(
      indicator,
      breaksOf(dataset.breaks, id, late.codes),
      toCompared(early),
      toCompared(late),
    );
  };

  test.each<[string, string, Incomparable | undefined]>([
    ['jianwang.sites_closed', '76家', 'scope-changes'],
    ['jianwang.links_removed', '2023', 'scope-changes'],
    ['mediation.cases', '2022', 'hedge'],
    ['gi.users.cumulative', '2023', 'hedge'],
    ['satisfaction.score', '2023', 'share-or-score'],
    ['police.cases_filed', '2022', 'break'],
    ['patent.invention.granted', '2023', undefined],
    ['court.all.received', '2023', 'contradicted'],
  ])('%s from %s: %s', (id, from, reason) => {
    expect(whyFrom(id, from, '2024')).toBe(reason);
  });
});
