import { describe, expect, test } from 'vitest';
import { compareDecimals } from '../../src/domain/compare-decimals';
import { toGrowthRate } from '../../src/domain/growth-rate';

describe('toGrowthRate', () => {
  test.each([
    ['921000', '1045000', '0.001', '0.135'],
    ['100', '50', '0.01', '-0.5'],
    ['3', '4', '0.0001', '0.3333'],
    ['100', '100', '0.1', '0'],
    ['200', '201', '0.01', '0.01'],
  ])('from %s to %s at step %s is %s', (from, to, step, rate) => {
    expect(toGrowthRate(from, to, step)).toBe(rate);
  });

  test('is not known from zero', () => {
    expect(toGrowthRate('0', '5', '0.1')).toBeUndefined();
  });
});

test('decimals compare exactly, where floats would not', () => {
  expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
  expect(compareDecimals('9', '10')).toBe(-1);
  expect(compareDecimals('1.0', '1')).toBe(0);
  expect(compareDecimals('-2', '-10')).toBe(1);
});
