import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrinted } from '../../src/domain/parse-printed';
import { toDecimal, toUnits } from '../support/exact-decimal';
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
    ['+14.17%', '14.17', '0.01'],
    ['19', '19', '1'],
    ['5年6个月', '66', '1'],
    ['3年', '36', '1'],
    ['6个月', '6', '1'],
    ['十大案件', '10', '1'],
    ['二十三条', '23', '1'],
    ['十五个', '15', '1'],
    ['两个', '2', '1'],
    ['3场次', '3', '1'],
    ['一百件', '100', '1'],
    ['一百零五件', '105', '1'],
    ['三千件', '3000', '1'],
    ['二十万件', '200000', '10000'],
    ['3千件', '3000', '1000'],
    ['5百万元', '5000000', '1000000'],
    ['10万千瓦', '100000', '10000'],
    ['20千克', '20', '1'],
    ['2 808件', '2808', '1'],
    ['1 234 567 件', '1234567', '1'],
    ['215.62 万件', '2156200', '100'],
    ['5 年6 个月', '66', '1'],
    ['18个月', '18', '1'],
    ['0.5个百分点', '0.5', '0.1'],
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
    ['三千多件', '3000', '1', 'over'],
    ['三百余万件', '3000000', '10000', 'over'],
    ['近二十家', '20', '1', 'nearly'],
    ['超1300余件', '1300', '1', 'over'],
    ['近1 300件', '1300', '1', 'nearly'],
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

describe('a token that cannot be read for certain is not read', () => {
  test.each([
    ['a range', ['10—20件', '10-20件', '10~20件', '10～20件', '10–20件', '10至20件', '10至二十件']],
    ['a choice', ['10、20件', '三、四件', '三或四件', '5%—10%', '10到20件']],
    ['a year', ['2024年', '1998年', '2024年5月', '二〇二四年']],
    ['a date', ['5月', '26日', '12号', '5月26日']],
    [
      'a term in other words',
      ['3年半', '5年多', '5年以上', '近6个月', '5年18个月', '三年', '6个半月'],
    ],
    [
      'a number cut by a page break',
      ['28 08件', '2 80 8件', '12 3456件', '10 5', '12. 5件', '0 808件'],
    ],
    [
      'a number in parts',
      ['1万5千件', '一万五千件', '12.5.3件', '1:3', '3/4', '1，234件', '007件', '2０件'],
    ],
    ['a fraction', ['三分之一', '百分之五', '一百分之三', '3个半']],
    [
      'approximate numerals',
      ['三四十件', '十七八家', '十几家', '十来家', '几十件', '数百件', '一百二'],
    ],
    [
      'a hedge without a word here',
      ['100件以上', '100件以下', '100件左右', '逾100件', '100件不等'],
    ],
    ['hedges against one another', ['近100余件', '约100多件']],
    ['an unclear unit', ['三千克', '3百分点']],
    ['a percentage in other signs', ['5％', '−5%']],
  ])('%s', (_what, tokens) => {
    expect(tokens.filter((token) => parsePrinted(token) !== undefined)).toEqual([]);
  });

  test('whatever stands between two numbers', () => {
    const between = fc.constantFrom(
      '—',
      '-',
      '~',
      '至',
      '、',
      '/',
      '件，',
      '万',
      ' ',
      '年',
      '.',
      '件 ',
    );
    const numbers = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
    holds(
      fc.property(numbers, between, ([one, other], sign) => {
        const isDecimal = sign === '.';
        const figure = parsePrinted(`${one}${sign}${other}件`);
        expect(figure?.value).toBe(isDecimal ? toDecimal(toUnits(`${one}.${other}`)) : undefined);
      }),
      300,
    );
  });
});

test('the measure word of every unit can follow a figure', () => {
  const words = readRecords('codelists')
    .filter(({ id }) => id === 'unit')
    .flatMap(({ codes }) => codes.flatMap(({ short }) => (short ? [short.zh] : [])));
  expect(words.length).toBeGreaterThan(50);
  const unread = words.filter((word) => {
    // Years and months are lengths of prison terms, which are read in months.
    if (word === '年' || word === '个月') return false;
    const figures = ['12', '1.2万', '三十'].map((each) => parsePrinted(each + word)?.value);
    return figures.join() !== '12,12000,30';
  });
  expect(unread).toEqual([]);
});

test('spaces beside digits and between groups of three change nothing', () => {
  const figures = fc.tuple(
    fc.integer({ min: 1000, max: 99_999_999 }),
    fc.constantFrom('', '.5', '.25'),
  );
  holds(
    fc.property(figures, fc.constantFrom('件', '万件', '余件', '%'), ([whole, fraction], unit) => {
      const spaced = String(whole).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ' ');
      expect(parsePrinted(`${spaced}${fraction} ${unit}`)).toEqual(
        parsePrinted(`${whole}${fraction}${unit}`),
      );
    }),
    300,
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
