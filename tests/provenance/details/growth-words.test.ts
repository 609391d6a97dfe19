import { expect, test } from 'vitest';
import { rateRange } from '../../../src/provenance/details/growth-words';

test.each([
  ['0.1345', '0.1355', '13.45% – 13.55%'],
  ['-0.0395', '-0.0385', '−3.95% – −3.85%'],
  ['0.05102', '0.05104', '5.102% – 5.104%'],
  ['0.05109', '0.05109', ''],
  ['0.0510901', '0.0510902', ''],
])('from %s to %s, a range with the digits that tell its ends apart: %s', (low, high, words) => {
  expect(rateRange({ low, high }, '0.001')).toBe(words);
});

test('with an open bound is no range', () => {
  expect(rateRange({ low: '0.1' }, '0.001')).toBe('');
});
