import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Computed,
  type Interval,
  isBeyond,
  isRealChange,
  overlaps,
  toClosedInterval,
  toDifference,
  toGrowth,
  toIndex,
  toInterval,
  toPreviousYear,
} from '../../src/domain/interval';
import { toDecimal, toUnits } from '../support/exact-decimal';
import { holds } from '../support/holds';

const ONE = 10n ** 12n;

const contains = ({ low, high }: Interval, units: bigint): boolean =>
  (low === undefined || toUnits(low) <= units) && (high === undefined || units <= toUnits(high));

/** Bounds have endless places where they come from a division: cut them outwards, by less than a billionth. */
const cut = ({ low, high }: Computed): Interval => {
  const short = (decimal: string) => decimal.replace(/(\.\d{9})\d+$/, '$1');
  const billionth = ONE / 10n ** 9n;
  return {
    low: toDecimal(toUnits(short(low)) - billionth),
    high: toDecimal(toUnits(short(high)) + billionth),
  };
};

/** Rounds half up to a multiple of a power of ten. */
const round = (units: bigint, step: bigint): bigint => {
  const up = units + step / 2n;
  return up - (((up % step) + step) % step);
};

const steps = fc.constantFrom(1n, 100n, 1000n, 10_000n).map((each) => each * ONE);
const counts = fc.bigInt({ min: 1n, max: 10n ** 9n }).map((each) => each * ONE);
const figures = fc.tuple(counts, steps).map(([value, step]) => ({
  true: value,
  printed: { value: toDecimal(round(value, step)), step: toDecimal(step) },
}));
const hedges = fc.constantFrom('over', 'nearly', 'about', undefined);

describe('the closed interval of a hedged figure', () => {
  test.each([
    ['1300', '1', 'over', { low: '1300', high: '2300' }],
    ['33000', '1000', 'nearly', { low: '23000', high: '33000' }],
    ['0', '100', 'over', { low: '0', high: '100' }],
    ['9000', '10000', 'over', { low: '9000', high: '19000' }],
    ['300000', '10000', 'about', { low: '290000', high: '310000' }],
  ] as const)('%s (%s, %s)', (value, step, hedge, interval) => {
    expect(toClosedInterval({ value, step, hedge })).toEqual(interval);
  });

  test('holds the true value, and is never wider than the open one', () => {
    holds(
      fc.property(counts, steps, hedges, (value, step, hedge) => {
        const floor = value - (value % step);
        const ceiling = floor === value ? floor : floor + step;
        const shown = hedge === 'over' ? floor : hedge === 'nearly' ? ceiling : round(value, step);
        const printed = { value: toDecimal(shown), step: toDecimal(step), hedge };
        const closed = toClosedInterval(printed);
        const open = toInterval(printed);
        expect(contains(closed, value)).toBe(true);
        expect(closed.low).toBeDefined();
        expect(closed.high).toBeDefined();
        if (open.low !== undefined) expect(closed.low).toBe(open.low);
        if (open.high !== undefined) expect(closed.high).toBe(open.high);
      }),
      500,
    );
  });
});

test('an interval is beyond another only where no value is shared, never by an open bound', () => {
  expect(isBeyond({ low: '6' }, { high: '5' })).toBe(true);
  expect(isBeyond({ low: '5' }, { high: '5' })).toBe(false);
  expect(isBeyond({ high: '9' }, { high: '5' })).toBe(false);
  expect(isBeyond({ low: '6' }, { low: '1' })).toBe(false);
});

describe('the interval of a printed figure', () => {
  test.each([
    [
      { value: '2808', step: '1' },
      { low: '2808', high: '2808' },
    ],
    [
      { value: '1045000', step: '1000' },
      { low: '1044500', high: '1045500' },
    ],
    [
      { value: '82.36', step: '0.01' },
      { low: '82.355', high: '82.365' },
    ],
    [
      { value: '20', step: '1', printed: '20%' },
      { low: '19.5', high: '20.5' },
    ],
    [{ value: '1300', step: '1', hedge: 'over' as const }, { low: '1300' }],
    [{ value: '140000', step: '10000', hedge: 'nearly' as const }, { high: '140000' }],
    [
      { value: '300000', step: '10000', hedge: 'about' as const },
      { low: '290000', high: '310000' },
    ],
  ])('%o lies in %o', (figure, interval) => {
    expect(toInterval(figure)).toEqual(interval);
  });

  test('holds the printed value and the true one', () => {
    holds(
      fc.property(figures, hedges, (figure, hedge) => {
        const own = toInterval(figure.printed);
        expect(contains(own, figure.true)).toBe(true);
        expect(
          contains(toInterval({ ...figure.printed, hedge }), toUnits(figure.printed.value)),
        ).toBe(true);
      }),
      500,
    );
  });
});

describe('the year before', () => {
  /** A true base and growth, and what the report would print of them. */
  const histories = fc
    .tuple(
      counts,
      fc.bigInt({ min: -90n, max: 300n }),
      fc.nat(999),
      steps,
      fc.integer({ min: 2, max: 4 }),
    )
    .map(([base, percent, more, step, places]) => {
      const value = ((base * (1000n * (100n + percent) + BigInt(more))) / 100_000n / ONE) * ONE;
      const growth = ((value - base) * ONE) / base;
      const rateStep = ONE / 10n ** BigInt(places);
      return {
        base,
        figure: { value: toDecimal(round(value, step)), step: toDecimal(step) },
        growth: {
          printed: '',
          value: toDecimal(round(growth, rateStep)),
          step: toDecimal(rateStep),
        },
      };
    });

  test('has bounds that hold the true base, whatever was rounded', () => {
    holds(
      fc.property(histories, ({ base, figure, growth }) => {
        const before = toPreviousYear(figure, growth);
        fc.pre(before !== undefined);
        expect(contains(cut(before), base)).toBe(true);
      }),
      500,
    );
  });

  test('has a value inside its own bounds', () => {
    holds(
      fc.property(histories, ({ figure, growth }) => {
        const before = toPreviousYear(figure, growth);
        fc.pre(before !== undefined);
        expect(contains(cut(before), toUnits(before.value))).toBe(true);
      }),
      500,
    );
  });

  test('of 460 cases after growth of 44.2% is 319', () => {
    const before = toPreviousYear(
      { value: '460', step: '1' },
      { printed: '44.2%', value: '0.442', step: '0.001' },
    );
    expect(before).toMatchObject({ value: '319', step: '1' });
  });

  test('is computed from no hedged value or rate, and not from nothing', () => {
    const growth = { printed: '10%', value: '0.1', step: '0.01' };
    const figure = { value: '100', step: '1' };
    expect(toPreviousYear({ ...figure, hedge: 'over' }, growth)).toBeUndefined();
    expect(toPreviousYear(figure, { ...growth, hedge: 'nearly' })).toBeUndefined();
    expect(toPreviousYear(figure, { ...growth, value: '-1' })).toBeUndefined();
    expect(toPreviousYear(figure, growth)).toBeDefined();
  });
});

describe('growth, index and difference', () => {
  test('have bounds that hold the true ones', () => {
    holds(
      fc.property(figures, figures, (from, to) => {
        const growth = toGrowth(from.printed, to.printed);
        const index = toIndex(from.printed, to.printed);
        const difference = toDifference(from.printed, to.printed);
        fc.pre(growth !== undefined && index !== undefined && difference !== undefined);
        const scale = 10n ** 12n;
        const within = (computed: Computed, numerator: bigint, denominator: bigint) => {
          const { low = '', high = '' } = cut(computed);
          return (
            toUnits(low) * denominator <= numerator * scale &&
            numerator * scale <= toUnits(high) * denominator
          );
        };
        expect(within(growth, to.true - from.true, from.true)).toBe(true);
        expect(within(index, to.true * 100n, from.true)).toBe(true);
        expect(contains(difference, to.true - from.true)).toBe(true);
      }),
      500,
    );
  });

  test('of exact figures are exact as far as they are worded', () => {
    const [from, to] = [
      { value: '400', step: '1' },
      { value: '450', step: '1' },
    ];
    expect(toGrowth(from, to)).toMatchObject({ value: '0.125' });
    expect(toIndex(from, to)).toMatchObject({ value: '112.5' });
    expect(toDifference(from, to)).toMatchObject({ value: '50', low: '50', high: '50' });
  });

  test('do not exist from a hedged figure, and no rate from zero', () => {
    const [zero, ten] = [
      { value: '0', step: '1' },
      { value: '10', step: '1' },
    ];
    expect(toGrowth(zero, ten)).toBeUndefined();
    expect(toIndex(zero, ten)).toBeUndefined();
    expect(toDifference(zero, ten)).toMatchObject({ value: '10' });
    const hedged = { ...ten, hedge: 'over' as const };
    for (const change of [toGrowth, toIndex, toDifference]) {
      expect(change(hedged, ten)).toBeUndefined();
      expect(change(ten, hedged)).toBeUndefined();
    }
  });

  test('are real only where rounding cannot explain them', () => {
    expect(isRealChange({ low: '0.01', high: '0.02' })).toBe(true);
    expect(isRealChange({ low: '-2', high: '-1' })).toBe(true);
    expect(isRealChange({ low: '-1', high: '1' })).toBe(false);
    expect(isRealChange({ low: '0', high: '1' })).toBe(false);
  });
});

describe('overlapping', () => {
  const bounds = fc.option(fc.integer({ min: -20, max: 20 }).map(String), { nil: undefined });
  const intervals = fc
    .tuple(bounds, bounds)
    .filter(([low, high]) => low === undefined || high === undefined || Number(low) <= Number(high))
    .map(([low, high]): Interval => ({ low, high }));

  test('is symmetric, and means a common point', () => {
    const points = Array.from({ length: 101 }, (_, index) => index - 50);
    const has = ({ low, high }: Interval, point: number) =>
      point >= Number(low ?? -50) && point <= Number(high ?? 50);
    holds(
      fc.property(intervals, intervals, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(points.some((point) => has(a, point) && has(b, point)));
        expect(overlaps(a, a)).toBe(true);
      }),
      500,
    );
  });
});
