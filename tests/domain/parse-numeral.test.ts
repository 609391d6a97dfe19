import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumeral, toNumeral } from '../../src/domain/parse-numeral';
import { holds } from '../support/holds';

describe('Chinese numerals', () => {
  test.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十三', 23],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两百五十', 250],
    ['一千', 1000],
    ['三千', 3000],
    ['三千零五', 3005],
    ['三千零五十', 3050],
    ['九千九百九十九', 9999],
  ])('%s is %i', (numerals, value) => {
    expect(parseNumeral(numerals)).toBe(value);
  });

  test.each([
    '',
    '零',
    '百',
    '千',
    '十十',
    '三四',
    '三四十',
    '十七八',
    '一百二',
    '一百五',
    '三千五十',
    '二〇二四',
    '一一',
    '十百',
    'x',
  ])('"%s" is no number that can be read for certain', (numerals) => {
    expect(parseNumeral(numerals)).toBeUndefined();
  });

  test('are written as they are read, every number to 9999', () => {
    const values = Array.from({ length: 9999 }, (_, index) => index + 1);
    expect(values.filter((value) => parseNumeral(toNumeral(value)) !== value)).toEqual([]);
    expect(new Set(values.map(toNumeral)).size).toBe(values.length);
  });

  test('of any kind are read only where they write back the same', () => {
    const numerals = fc
      .array(fc.constantFrom(...'零一二三四五六七八九十百千'), { maxLength: 8 })
      .map((each) => each.join(''));
    holds(
      fc.property(numerals, (each) => {
        const value = parseNumeral(each);
        expect(value === undefined ? each : toNumeral(value)).toBe(each);
      }),
      2000,
    );
  });
});
