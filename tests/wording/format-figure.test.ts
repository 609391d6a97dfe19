import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrinted } from '../../src/domain/parse-printed';
import { formatFigure, formatTick, groupDigits } from '../../src/wording/format-figure';
import { toUnits } from '../support/exact-decimal';
import { holds } from '../support/holds';
import { readDataset, readRecords } from '../support/read-data';

const units = new Map(
  readRecords('codelists')
    .find(({ id }) => id === 'unit')
    ?.codes.map((code) => [code.id, code]),
);

const word = (language: 'zh' | 'en', printed: string, unit: string) => {
  const figure = parsePrinted(printed);
  if (!figure) throw new Error(`${printed} is no figure`);
  return formatFigure(language, { ...figure, printed }, units.get(unit)).text;
};

/** The number that English words say, in 10^-12, with the hedge before them. */
const readEnglish = (text: string) => {
  const match =
    /^(more than |nearly |about )?(?:CNY )?(\d{1,3}(?:,\d{3})*)(?:\.(\d+))?( million| billion)?(%| .+)?$/.exec(
      text,
    );
  if (!match?.[2]) throw new Error(`${text} says no number`);
  const scale = match[4] === ' billion' ? 10n ** 9n : match[4] === ' million' ? 10n ** 6n : 1n;
  const digits = match[2].replaceAll(',', '') + (match[3] ? `.${match[3]}` : '');
  const hedges = { 'more than ': 'over', 'nearly ': 'nearly', 'about ': 'about' } as const;
  const before = Object.entries(hedges).find(([words]) => words === match[1]);
  return { units: toUnits(digits) * scale, hedge: before?.[1] };
};

describe('the examples of the editorial rules', () => {
  test.each([
    ['3.7万件', 'case', '37,000 cases'],
    ['93.26万件', 'patent', '932,600 patents'],
    ['215.62万件', 'trademark', '2.1562 million trademarks'],
    ['1063.06万件', 'registration', '10.6306 million registrations'],
    ['4977.7万件', 'trademark', '49.777 million trademarks'],
    ['8160.51万件', 'piece', '81.6051 million pieces'],
    ['666万元', 'CNY', 'CNY 6.66 million'],
    ['11.1亿元', 'CNY', 'CNY 1.11 billion'],
    ['141.5亿元', 'CNY', 'CNY 14.15 billion'],
    ['6.4亿余元', 'CNY', 'more than CNY 640 million'],
    ['4050亿余次', 'click', 'more than 405 billion clicks'],
    ['700余万亩', 'mu', 'more than 7 million mu'],
    ['68.38万家次', 'entity-visit', '683,800 entity-visits'],
    // The rule's own list has 1,282,400 here, against its first sentence: from 1,000,000 on, million.
    ['128.24万人次', 'person-time', '1.2824 million person-times'],
    ['近14万件', 'case', 'nearly 140,000 cases'],
    ['约30万篇', 'article', 'about 300,000 items'],
    ['201.0万件', 'trademark', '2.010 million trademarks'],
    ['82.36分', 'point', '82.36 points'],
    ['44.20%', 'percent', '44.20%'],
    ['2808件', 'piece', '2,808 pieces'],
    ['93117335件', 'piece', '93,117,335 pieces'],
    ['5年6个月', 'month', '66 months'],
  ])('%s of %s is %s', (printed, unit, english) => {
    expect(word('en', printed, unit)).toBe(english);
    expect(word('zh', printed, unit)).toBe(printed);
  });
});

describe('the parts of the words', () => {
  test('are the number, and what stands before and after it', () => {
    const figure = { value: '640000000', step: '10000000', hedge: 'over' } as const;
    const printed = { ...figure, printed: '6.4亿余元' };
    expect(formatFigure('zh', printed, units.get('CNY'))).toEqual({
      before: '',
      number: '6.4',
      after: '亿余元',
      text: '6.4亿余元',
    });
    expect(formatFigure('en', printed, units.get('CNY'))).toEqual({
      before: 'more than CNY ',
      number: '640',
      after: ' million',
      text: 'more than CNY 640 million',
    });
  });
});

describe('a computed figure', () => {
  const zh = (value: string, step: string, hedge?: 'over' | 'nearly' | 'about') =>
    formatFigure('zh', { value, step, hedge }, units.get('case')).text;

  test.each([
    ['8017', '1', '8017件'],
    ['449923', '1', '449923件'],
    ['920700', '100', '92.07万件'],
    ['2156200', '100', '215.62万件'],
    ['1110000000', '10000000', '11.1亿件'],
    ['9000', '1000', '9000件'],
  ])('in Chinese, %s to the nearest %s, is %s', (value, step, chinese) => {
    expect(zh(value, step)).toBe(chinese);
  });

  test('says its hedge', () => {
    expect(zh('1300', '1', 'over')).toBe('超1300件');
    expect(zh('140000', '10000', 'nearly')).toBe('近14万件');
    expect(zh('300000', '10000', 'about')).toBe('约30万件');
  });

  test('has no unit where none is known', () => {
    expect(formatFigure('zh', { value: '5', step: '1' }, undefined).text).toBe('5');
    expect(formatFigure('en', { value: '5', step: '1' }, undefined).number).toBe('5');
  });
});

describe('a single one in English', () => {
  const one = (unit: string, value = '1') =>
    formatFigure('en', { value, step: '1' }, units.get(unit)).text;

  test.each([
    ['case', '1 case'],
    ['person-time', '1 person-time'],
    ['class', '1 class'],
    ['variety', '1 variety'],
    ['gi-agri', '1 GI'],
    ['gi-product', '1 GI product'],
    ['business-entity', '1 entity'],
    ['percent', '1%'],
    ['CNY', 'CNY 1'],
  ])('%s has no plural', (unit, english) => {
    expect(one(unit)).toBe(english);
  });

  test('is exactly one, not a million', () => {
    expect(one('case', '0')).toBe('0 cases');
    expect(formatFigure('en', { value: '1000000', step: '1000000' }, units.get('case')).text).toBe(
      '1 million cases',
    );
    expect(formatFigure('en', { value: '1', step: '0.1' }, units.get('point')).text).toBe(
      '1.0 points',
    );
  });
});

describe('every observation of the real data', () => {
  const dataset = readDataset();
  const worded = dataset.observations.map((observation) => {
    const unit = units.get(dataset.indicatorById.get(observation.indicator)?.unit ?? '');
    return {
      observation,
      unit,
      zh: formatFigure('zh', observation, unit).text,
      en: formatFigure('en', observation, unit).text,
    };
  });

  test('is in Chinese what was printed, every digit of it', () => {
    expect(worded.length).toBeGreaterThan(300);
    expect(worded.filter(({ observation, zh }) => zh !== observation.printed)).toEqual([]);
  });

  test('says in English exactly the stored value and hedge', () => {
    const faults = worded.filter(({ observation: { value, hedge }, en }) => {
      const said = readEnglish(en);
      return said.units !== toUnits(value) || said.hedge !== hedge;
    });
    expect(faults.map(({ en }) => en)).toEqual([]);
  });

  test('shows in English no digit finer than was printed', () => {
    const printed = worded.filter(({ observation }) => observation.status !== 'E');
    const faults = printed.filter(({ observation: { step }, en }) => {
      const [, places = '', scale = ''] = /\.(\d+)( million| billion)?/.exec(en) ?? [];
      const power = scale === ' billion' ? 9 : scale === ' million' ? 6 : 0;
      return toUnits(step) > 10n ** BigInt(12 + power - places.length);
    });
    expect(faults.filter(({ en }) => en.includes('.')).map(({ en }) => en)).toEqual([]);
  });

  test('names its unit in English', () => {
    const faults = worded.filter(({ unit, en }) => {
      const name = (unit?.short ?? unit?.name)?.en;
      const stem = name?.replace(/(?:ies|es|s)$/, '');
      return stem === undefined || !en.includes(en.startsWith('1 ') ? stem : (name ?? ''));
    });
    expect(faults.map(({ en }) => en)).toEqual([]);
  });
});

test('any figure is read back from its English words', () => {
  const figures = fc
    .tuple(
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.integer({ min: -2, max: 8 }),
      fc.constantFrom('over', 'nearly', 'about', undefined),
      fc.constantFrom('case', 'CNY', 'percent'),
    )
    .map(([digits, power, hedge, unit]) => {
      const zeros = '0'.repeat(Math.max(0, power));
      const padded = digits.toString().padStart(3, '0');
      const value = power < 0 ? `${padded.slice(0, power)}.${padded.slice(power)}` : digits + zeros;
      const step = power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${zeros}`;
      return { figure: { value, step, hedge }, unit };
    });
  holds(
    fc.property(figures, ({ figure, unit }) => {
      const { text } = formatFigure('en', figure, units.get(unit));
      expect(readEnglish(text)).toEqual({ units: toUnits(figure.value), hedge: figure.hedge });
    }),
    500,
  );
});

test('digits are grouped by three in the whole part only', () => {
  expect(['1', '999', '1000', '1234567', '1234.56789', '-1000'].map(groupDigits)).toEqual([
    '1',
    '999',
    '1,000',
    '1,234,567',
    '1,234.56789',
    '-1,000',
  ]);
});

describe('a tick', () => {
  test('has the unit of the whole axis', () => {
    const axis = (language: 'zh' | 'en', most: number) =>
      [0, most / 4, most].map((value) => formatTick(language, value, most));
    expect(axis('zh', 8000)).toEqual(['0', '2000', '8000']);
    expect(axis('zh', 200_000)).toEqual(['0', '5万', '20万']);
    expect(axis('zh', 400_000_000)).toEqual(['0', '1亿', '4亿']);
    expect(axis('en', 200_000)).toEqual(['0', '50,000', '200,000']);
    expect(axis('en', 2_000_000)).toEqual(['0', '0.5m', '2m']);
    expect(axis('en', 4e9)).toEqual(['0', '1bn', '4bn']);
  });
});
