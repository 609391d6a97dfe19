import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumFigures } from '../../src/domain/sum-figures';
import { addDecimals, toDecimal, toUnits } from '../support/exact-decimal';
import { holds } from '../support/holds';

const decimals = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map(toDecimal);
const steps = fc.constantFrom('0.01', '1', '100', '10000');
const parts = fc.array(fc.record({ value: decimals, step: steps }), { minLength: 1, maxLength: 8 });

describe('a sum of figures', () => {
  test('is exact, with the coarsest step', () => {
    holds(
      fc.property(parts, (figures) => {
        const sum = sumFigures(figures);
        const coarsest = figures.map((each) => Number(each.step)).toSorted((a, b) => b - a)[0];
        expect(sum && toUnits(sum.value)).toBe(
          toUnits(addDecimals(figures.map((each) => each.value))),
        );
        expect(Number(sum?.step)).toBe(coarsest);
        expect(sum).not.toHaveProperty('hedge');
      }),
      500,
    );
  });

  test('does not depend on the order', () => {
    const orders = parts.chain((figures) =>
      fc.tuple(
        fc.constant(figures),
        fc.shuffledSubarray([...figures], { minLength: figures.length }),
      ),
    );
    holds(
      fc.property(orders, ([figures, shuffled]) => {
        expect(sumFigures(shuffled)).toEqual(sumFigures(figures));
      }),
    );
  });

  test('of 0.1 and 0.2 is 0.3', () => {
    const [a, b] = ['0.1', '0.2'].map((value) => ({ value, step: '0.1' }));
    expect(a && b && sumFigures([a, b])?.value).toBe('0.3');
  });

  test.each([
    [['over', undefined], 'over'],
    [['over', 'over'], 'over'],
    [['nearly', undefined], 'nearly'],
    [['about', 'over'], 'about'],
    [['nearly', 'about'], 'about'],
  ] as const)('of hedges %o has the hedge %s', (hedges, hedge) => {
    const figures = hedges.map((each) => ({ value: '5', step: '1', hedge: each }));
    expect(sumFigures(figures)).toEqual({ value: '10', step: '1', hedge });
  });

  test('of nothing, and of at least and at most, does not exist', () => {
    expect(sumFigures([])).toBeUndefined();
    const hedges = ['over', 'nearly', 'about'] as const;
    expect(sumFigures(hedges.map((hedge) => ({ value: '5', step: '1', hedge })))).toBeUndefined();
  });
});
