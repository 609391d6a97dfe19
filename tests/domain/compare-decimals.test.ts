import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimals } from '../../src/domain/compare-decimals';
import { holds } from '../support/holds';

test('decimals are ordered by value, not as texts', () => {
  expect(compareDecimals('9', '10')).toBe(-1);
  expect(compareDecimals('0.10', '0.1')).toBe(0);
  expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
});

test('the order of integers is theirs as decimals', () => {
  holds(
    fc.property(fc.integer(), fc.integer(), (a, b) => {
      expect(compareDecimals(String(a), String(b))).toBe(Number(a > b) - Number(a < b));
    }),
  );
});
