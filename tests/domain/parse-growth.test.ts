import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameDecimal, parseGrowth } from '../../src/domain/parse-growth';
import { toUnits } from '../support/exact-decimal';
import { holds } from '../support/holds';

describe('a printed rate', () => {
  test.each([
    ['13.5%', { printed: '13.5%', value: '0.135', step: '0.001' }],
    ['32%', { printed: '32%', value: '0.32', step: '0.01' }],
    ['13.31%', { printed: '13.31%', value: '0.1331', step: '0.0001' }],
    ['135%', { printed: '135%', value: '1.35', step: '0.01' }],
    ['近30%', { printed: '近30%', value: '0.3', step: '0.01', hedge: 'nearly' }],
    ['翻一番', { printed: '翻一番', value: '1', step: '1' }],
  ])('%s is a fraction', (printed, growth) => {
    expect(parseGrowth(printed)).toEqual(growth);
  });

  test.each(['', '13.5', '2808件', '%', '件%'])('"%s" is none', (printed) => {
    expect(parseGrowth(printed)).toBeUndefined();
  });

  test('of any digits is a hundredth of them, exactly', () => {
    const digits = fc
      .tuple(fc.nat(999), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }))
      .map(([whole, fraction]) => `${whole}.${fraction.join('')}`);
    holds(
      fc.property(digits, (percent) => {
        const growth = parseGrowth(`${percent}%`);
        expect(growth && toUnits(growth.value) * 100n).toBe(toUnits(percent));
      }),
    );
  });
});

test('decimals are the same whatever zeros they are written with', () => {
  expect(isSameDecimal('0.130', '0.13')).toBe(true);
  expect(isSameDecimal('1045000', '1045000.0')).toBe(true);
  expect(isSameDecimal('0.13', '0.1300000001')).toBe(false);
});
