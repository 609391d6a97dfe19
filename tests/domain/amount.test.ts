import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarsestStep, toRemainder, toSize, toTotal } from '../../src/domain/amount';
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
