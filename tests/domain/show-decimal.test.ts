import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAtLeast,
  powerOf,
  signOf,
  toPercentDigits,
  toScaledDigits,
} from '../../src/domain/show-decimal';
import { toUnits } from '../support/exact-decimal';
import { holds } from '../support/holds';

describe('digits of a scaled decimal', () => {
  test.each([
    ['2156200', '100', 6, true, '2.1562'],
    ['2010000', '1000', 6, true, '2.010'],
    ['2010000', '1000', 6, false, '2.01'],
    ['20000000', '10000', 6, false, '20'],
    ['37000', '1000', 0, true, '37000'],
    ['82.36', '0.01', 0, true, '82.36'],
    ['16.40', '0.01', 0, true, '16.40'],
    ['0', '1', 0, false, '0'],
    ['100', '1', 0, false, '100'],
  ])('%s to the nearest %s over 10^%i is %s', (value, step, exponent, keeps, digits) => {
    expect(toScaledDigits(value, step, exponent, keeps)).toBe(digits);
  });

  test('neither invent nor lose a digit of a value that its step supports', () => {
    const cases = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.integer({ min: 0, max: 8 }),
      fc.constantFrom(0, 4, 6, 8, 9),
      fc.boolean(),
    );
    holds(
      fc.property(cases, ([digits, power, exponent, keeps]) => {
        const step = 10n ** BigInt(power);
        const shown = toScaledDigits(String(digits * step), String(step), exponent, keeps);
        expect(toUnits(shown) * 10n ** BigInt(exponent)).toBe(digits * step * 10n ** 12n);
        const places = shown.split('.')[1]?.length ?? 0;
        expect(places).toBeLessThanOrEqual(Math.max(0, exponent - power));
      }),
      500,
    );
  });
});

test('a percentage has the digits of its step and no sign', () => {
  expect(toPercentDigits('0.135', '0.001')).toBe('13.5');
  expect(toPercentDigits('-0.039', '0.001')).toBe('3.9');
  expect(toPercentDigits('0.14', '0.001')).toBe('14.0');
  expect(toPercentDigits('1', '1')).toBe('100');
});

test('powers, sizes and signs', () => {
  expect(['1000', '1', '0.01'].map(powerOf)).toEqual([3, 0, -2]);
  expect(isAtLeast('1000000', 6)).toBe(true);
  expect(isAtLeast('999999.99', 6)).toBe(false);
  expect(isAtLeast('-1000000', 6)).toBe(true);
  expect(['0.001', '-5', '0', '-0.0'].map(signOf)).toEqual([1, -1, 0, 0]);
});
