import { describe, expect, test } from 'vitest';
import { toGrowth } from '../../src/domain/interval';
import { type Rate, toShownRate } from '../../src/domain/shown-rate';

const shown = (rate: Rate | undefined, compared?: string) => rate && toShownRate(rate, compared);
const count = (value: string, step = '1') => ({ value, step });

describe('a rate is shown', () => {
  test('as printed where it is printed', () => {
    const rate = {
      value: '0.19125',
      step: '0.00001',
      printed: '19.125%',
      low: '0.19',
      high: '0.2',
    };
    expect(shown(rate)).toEqual({ value: '0.19125', step: '0.00001' });
  });

  test.each([
    ['8000', '9530', '0.191'],
    ['100000', '98451', '-0.015'],
    ['31415', '33020', '0.051'],
  ])('with one decimal from %s to %s', (from, to, value) => {
    expect(shown(toGrowth(count(from), count(to)))).toEqual({ value, step: '0.001' });
  });

  test('with two beside a printed rate of two decimals, and never more', () => {
    const rate = toGrowth(count('31415'), count('33020'));
    expect(shown(rate, '0.0001')).toEqual({ value: '0.0511', step: '0.0001' });
    expect(shown(rate, '0.00001')).toEqual({ value: '0.0511', step: '0.0001' });
    expect(shown(rate, '0.01')).toEqual({ value: '0.051', step: '0.001' });
  });

  test('with no more than the two figures support', () => {
    expect(shown(toGrowth(count('460000', '10000'), count('530000', '10000')))).toEqual({
      value: '0.15',
      step: '0.01',
    });
  });

  test('with full percents at least', () => {
    // 6.7万 to 5.32万, which is -20.6 %: tens would say -20 %.
    expect(shown(toGrowth(count('67000', '1000'), count('53200', '100')))).toEqual({
      value: '-0.21',
      step: '0.01',
    });
  });

  test('rounded once, from the middle of its bounds', () => {
    const rate = { value: '0.0155', step: '0.0001', low: '0.015489', high: '0.015491' };
    expect(shown(rate)).toEqual({ value: '0.015', step: '0.001' });
  });

  test('with more where it would read as no change', () => {
    expect(shown(toGrowth(count('1000000'), count('1000230')))).toEqual({
      value: '0.0002',
      step: '0.0001',
    });
    expect(shown(toGrowth(count('1000'), count('1000')))).toEqual({ value: '0', step: '0.001' });
  });
});
