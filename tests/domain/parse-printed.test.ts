import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrinted } from '../../src/domain/parse-printed';
import { toUnits } from '../support/exact-decimal';
import { holds } from '../support/holds';
import { readRecords } from '../support/read-data';

describe('a printed token', () => {
  test.each([
    ['2808件', '2808', '1'],
    ['104.5万件', '1045000', '1000'],
    ['215.62万件', '2156200', '100'],
    ['8112万件', '81120000', '10000'],
    ['11.1亿元', '1110000000', '10000000'],
    ['2万亿元', '2000000000000', '1000000000000'],
    ['201.0万件', '2010000', '1000'],
    ['9.00万件', '90000', '100'],
    ['0.05万件', '500', '100'],
    ['82.36分', '82.36', '0.01'],
    ['92.7%', '92.7', '0.1'],
    ['16.40%', '16.40', '0.01'],
    ['128.24万人次', '1282400', '100'],
    ['-3.9%', '-3.9', '0.1'],
    ['19', '19', '1'],
    ['5年6个月', '66', '1'],
    ['3年', '36', '1'],
    ['6个月', '6', '1'],
    ['十大案件', '10', '1'],
    ['二十三条', '23', '1'],
    ['十五个', '15', '1'],
    ['两个', '2', '1'],
    ['3场次', '3', '1'],
  ])('%s is exactly %s, to the nearest %s', (token, value, step) => {
    const figure = parsePrinted(token);
    expect(figure && toUnits(figure.value)).toBe(toUnits(value));
    expect(figure).toMatchObject({ step });
    expect(figure).not.toHaveProperty('hedge');
  });

  test.each([
    ['近14万件', '140000', '10000', 'nearly'],
    ['近40名', '40', '1', 'nearly'],
    ['4050亿余次', '405000000000', '100000000', 'over'],
    ['1300余件', '1300', '1', 'over'],
    ['700余万亩', '7000000', '10000', 'over'],
    ['6.4亿余元', '640000000', '10000000', 'over'],
    ['362.82万余条', '3628200', '100', 'over'],
    ['50多个', '50', '1', 'over'],
    ['超145万次', '1450000', '10000', 'over'],
    ['超过100件', '100', '1', 'over'],
    ['约30万篇', '300000', '10000', 'about'],
  ])('%s is %s to the nearest %s, and %s keeps its hedge', (token, value, step, hedge) => {
    expect(parsePrinted(token)).toEqual({ value, step, hedge });
  });

  test.each([
    ['十余家', { value: '10', step: '1', hedge: 'over' }],
    ['十多个', { value: '10', step: '1', hedge: 'over' }],
    ['两万件', { value: '20000', step: '10000' }],
    ['1,234件', undefined],
  ])('%s is not read as another figure', (token, figure) => {
    expect(parsePrinted(token)).toEqual(figure);
  });

  test.each(['', '件', '数万件', '若干', '近百件', 'abc'])(
    '"%s" begins with no figure',
    (token) => {
      expect(parsePrinted(token)).toBeUndefined();
    },
  );
});

const SCALES = [
  ['', 0],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
] as const;

const HEDGES = new Map([
  ['近', 'nearly'],
  ['约', 'about'],
  ['超', 'over'],
]);

/** A token of the report, put together from its parts. */
const tokens = fc.record({
  before: fc.constantFrom('', '近', '约', '超'),
  whole: fc.bigInt({ min: 0n, max: 10n ** 15n }),
  fraction: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }).map((each) => each.join('')),
  scale: fc.constantFrom(...SCALES),
  unit: fc.constantFrom('件', '人次', '元', '个', ''),
});

test('any token is read exactly, digit by digit, without floating point', () => {
  holds(
    fc.property(tokens, ({ before, whole, fraction, scale: [name, power], unit }) => {
      const digits = fraction ? `${whole}.${fraction}` : String(whole);
      const figure = parsePrinted(before + digits + name + unit);
      const shift = 10n ** BigInt(power);
      expect(figure && toUnits(figure.value)).toBe(toUnits(digits) * shift);
      expect(figure && toUnits(figure.step)).toBe(
        (shift * 10n ** 12n) / 10n ** BigInt(fraction.length),
      );
      expect(figure?.hedge).toBe(HEDGES.get(before));
    }),
    800,
  );
});

test('every token of the real data is read as the data store it', () => {
  const read = readRecords('observations').filter(({ status }) => status !== 'E');
  expect(read.length).toBeGreaterThan(300);
  const faults = read.filter(({ printed, value, step, hedge }) => {
    const figure = parsePrinted(printed);
    return (
      !figure ||
      toUnits(figure.value) !== toUnits(value) ||
      toUnits(figure.step) !== toUnits(step) ||
      figure.hedge !== hedge
    );
  });
  expect(faults.map(({ printed }) => printed)).toEqual([]);
});
