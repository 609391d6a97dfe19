import { describe, expect, test } from 'vitest';
import { checkGrowth } from '../../src/domain/check-growth';
import { isSameDecimal, parseGrowth } from '../../src/domain/parse-growth';
import { formatGrowth, growthArrow } from '../../src/wording/format-growth';
import { readDataset, readRecords } from '../support/read-data';

describe('growth in words', () => {
  test.each([
    ['0.135', '0.001', '↑ 13.5%'],
    ['-0.039', '0.001', '↓ 3.9%'],
    ['0.14', '0.001', '↑ 14.0%'],
    ['0', '0.001', '→ 0.0%'],
    ['1', '1', '↑ 100%'],
    ['1.35', '0.01', '↑ 135%'],
  ])('%s to the nearest %s is %s', (value, step, words) => {
    expect(formatGrowth({ value, step })).toBe(words);
  });

  test('has the arrow of what it shows', () => {
    const rate = { value: '0', step: '0.001', low: '-0.0004', high: '-0.0003' };
    expect(formatGrowth(rate)).toBe('↓ 0.04%');
  });

  test.each([
    ['over', '↑ >30%'],
    ['nearly', '↑ <30%'],
    ['about', '↑ ≈30%'],
  ] as const)('keeps the hedge %s', (hedge, words) => {
    expect(formatGrowth({ value: '0.3', step: '0.01', hedge })).toBe(words);
  });

  test('an arrow says the direction and nothing else', () => {
    expect(['0.5', '-0.5', '0.000'].map(growthArrow)).toEqual(['↑', '↓', '→']);
  });

  test('of the real data says the printed digits', () => {
    const rates = readRecords('observations').flatMap(({ growth }) => growth ?? []);
    expect(rates.length).toBeGreaterThan(20);
    const faults = rates.filter((growth) => {
      const said = parseGrowth(/[\d.]+%$/.exec(formatGrowth(growth))?.[0] ?? '');
      const printed = /[\d.]+%/.exec(growth.printed)?.[0];
      return (
        !said ||
        !isSameDecimal(said.value, growth.value.replace('-', '')) ||
        (printed !== undefined && !formatGrowth(growth).endsWith(printed))
      );
    });
    expect(faults).toEqual([]);
  });
});

test('a computed rate has one decimal, two beside a printed one of two', () => {
  const rate = { value: '-0.015494', step: '0.000001', low: '-0.0154942', high: '-0.0154938' };
  expect(formatGrowth(rate)).toBe('↓ 1.5%');
  expect(formatGrowth(rate, '0.0001')).toBe('↓ 1.55%');
});

test('a rate that contradicts the values never reads like the one they give', () => {
  const { observations, observationByReference, breaks } = readDataset();
  const pairs = observations.flatMap((each) => {
    const verdict = checkGrowth(each, observationByReference, breaks);
    return each.growth && verdict?.kind === 'differs'
      ? [[formatGrowth(each.growth), formatGrowth(verdict.recomputed, each.growth.step)]]
      : [];
  });
  expect(pairs.length).toBeGreaterThan(5);
  expect(pairs.filter(([printed, recomputed]) => printed === recomputed)).toEqual([]);
});
