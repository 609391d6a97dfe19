import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../src/domain/fold-text';
import { holds } from '../support/holds';

test.each([
  ['2,808', '2808'],
  ['2 808', '2808'],
  ['1,234,567', '1234567'],
  ['12,34', '12,34'],
  ['1,2345', '1,2345'],
  ['a,123', 'a,123'],
  ['０９％', '09%'],
  ['（“１．５”）', '("1.5")'],
  ['2019–2024', '2019-2024'],
  ['：／', '：／'],
])('%s is folded to %s', (original, text) => {
  expect(foldText(original).text).toBe(text);
});

const characters = fc.string({ unit: fc.constantFrom(...'0１9,，. \u00ad％“–a中') });

test('each character has its place in the original, in order', () => {
  expect(foldText('a 2,808').at).toEqual([0, 2, 4, 5, 6]);
  holds(
    fc.property(characters, (original) => {
      const { text, at } = foldText(original);
      expect(at).toHaveLength(text.length);
      for (const [index, place] of at.entries()) {
        expect(place).toBeGreaterThan(at[index - 1] ?? -1);
        expect(foldText(original.charAt(place)).text).toBe(text.charAt(index));
      }
    }),
    300,
  );
});
