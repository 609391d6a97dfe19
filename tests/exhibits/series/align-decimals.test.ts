import { expect, test } from 'vitest';
import { splitAtPoint, tailWidth } from '../../../src/exhibits/series/align-decimals';

test.each([
  ['↓ 13.5%', '↓ 13', '.5%'],
  ['92.1万件', '92', '.1万件'],
  ['more than 1,234,000 cases', 'more than 1,234,000', ' cases'],
  ['CNY 1.2 billion', 'CNY 1', '.2 billion'],
  ['242（推算）', '242', '（推算）'],
  ['十大案件', '十大案件', ''],
])('%s ends its whole part at its decimal point', (words, whole, tail) => {
  expect(splitAtPoint(words)).toEqual([whole, tail]);
});

test('a column has room for its longest tail', () => {
  expect(tailWidth(['1件', '2.5万件', '十大案件'])).toBeGreaterThanOrEqual(3);
  expect(tailWidth([])).toBe(0);
});
