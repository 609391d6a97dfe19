import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  coarsestStep,
  isBelowStep,
  toRemainder,
  toSize,
  toStep,
  toTotal,
} from '../../src/domain/amount';
import { holds } from '../support/holds';

const amount = fc.record({
  value: fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String),
  step: fc.constantFrom('0.01', '1', '100', '10000'),
});

test('a sum and a remainder are known to the coarsest of their figures', () => {
  holds(
    fc.property(amount, fc.array(amount, { maxLength: 6 }), (whole, parts) => {
      const steps = [whole, ...parts].map(({ step }) => Number(step));
      expect(Number(toRemainder(whole, parts).step)).toBe(Math.max(...steps));
      expect(toTotal(parts).step).toBe(coarsestStep(parts));
    }),
  );
});

test('a whole is its parts and what they leave', () => {
  holds(
    fc.property(amount, fc.array(amount, { maxLength: 6 }), (whole, parts) => {
      const rest = toRemainder(whole, parts);
      expect(toTotal([...parts, rest]).value).toBe(toTotal([whole]).value);
    }),
  );
});

test('of none there is nothing, and a size has no sign', () => {
  expect(toTotal([])).toEqual({ value: '0', step: '0' });
  expect(toSize({ value: '-3', step: '100' })).toEqual({ value: '3', step: '100' });
});

test('an amount to its step is the nearest multiple of it, and nothing only where it is nothing or below the step', () => {
  holds(
    fc.property(amount, (one) => {
      const shown = toStep(one);
      const steps = Number(shown.value) / Number(shown.step);
      expect(steps).toBeCloseTo(Math.round(steps));
      expect(Math.abs(Number(shown.value) - Number(one.value))).toBeLessThanOrEqual(
        Number(one.step) / 2,
      );
      if (Number(shown.value) === 0 && Number(one.value) !== 0) expect(isBelowStep(one)).toBe(true);
    }),
  );
  expect(toStep({ value: '43881', step: '100' }).value).toBe('43900');
  expect(toStep({ value: '-50', step: '100' }).value).toBe('-100');
  expect(toStep({ value: '0.123', step: '0' }).value).toBe('0.123');
  expect(isBelowStep({ value: '0', step: '100' })).toBe(false);
  expect(isBelowStep({ value: '-99', step: '100' })).toBe(true);
  expect(isBelowStep({ value: '100', step: '100' })).toBe(false);
});
