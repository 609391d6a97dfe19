import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, isDay } from '../../src/url/day';
import { ids } from '../../src/url/ids';
import { plainNames } from '../../src/url/names';
import { readVocabulary } from '../support/read-vocabulary';

const NAMES = plainNames(readVocabulary());
const MOST = 3;
const parser = ids(MOST, []);

const read = (text: string) => {
  const dropped: string[] = [];
  return { value: parser.read(text, NAMES, (part) => dropped.push(part)), dropped };
};

test('what is written is read again', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: MOST }), (list) => {
      const text = parser.write(list, NAMES) ?? '';
      expect(read(text)).toEqual({ value: list.toSorted(), dropped: [] });
    }),
  );
  expect(parser.write([], NAMES)).toBeUndefined();
});

test('what is no id, or one too many, is reported, and the rest holds', () => {
  expect(read('law,<b>,law,-x')).toEqual({ value: ['law'], dropped: ['<b>', '-x'] });
  expect(read('a,b,c,d')).toEqual({ value: ['a', 'b', 'c'], dropped: ['d'] });
  expect(read('x'.repeat(101)).value).toEqual([]);
});

test.each([
  ['2024-12-31', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-1-1', false],
  ['20241231', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  const dropped: string[] = [];
  expect(isDay(text)).toBe(is);
  expect(day.read(text, NAMES, (part) => dropped.push(part))).toBe(is ? text : undefined);
  expect(dropped).toEqual(is ? [] : [text]);
});
