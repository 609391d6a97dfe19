import { describe, expect, test } from 'vitest';
import { findNumbers, findToken, locateToken } from '../../src/domain/find-token';
import { foldText } from '../../src/domain/fold-text';

const finds = (text: string, token: string) => findToken(foldText(text).text, token).length;

describe('a token', () => {
  test.each([
    ['新收 2 808 件，', '2808件'],
    ['新收2,808件，', '2808件'],
    ['新收２８０８件，', '2808件'],
    ['占比 92．7％。', '92.7%'],
    ['（2019—2023）', '2019-2023'],
    ['达4\u3000050亿余次', '4050亿余次'],
    ['2024年，100件', '100件'],
  ])('in “%s” is %s, whatever the spaces and variants', (text, token) => {
    expect(finds(text, token)).toBe(1);
  });

  test.each([
    ['15件', '5件'],
    ['3.7万件', '7万件'],
    ['1300余件', '1300件'],
    ['超145万次', '145万次'],
    ['超过145万次', '145万次'],
    ['近14万件', '14万件'],
    ['约30万篇', '30万篇'],
    ['191个', '19'],
    ['19%', '19'],
    ['19万', '19'],
    ['19.5', '19'],
    ['2024年6月14日', '2024年6月1'],
    ['2024年6月14日', '2024年6月'],
    ['二十大案件', '十大案件'],
    ['第十四届', '十四届'],
    ['2023,500件', '23500件'],
  ])('in “%s” is not %s', (text, token) => {
    expect(finds(text, token)).toBe(0);
  });

  test('is found as often as it stands there', () => {
    expect(finds('10家中央单位、10家中央企业、110家', '10家')).toBe(2);
    expect(finds('连续第19年', '19')).toBe(1);
    expect(finds('任何', '')).toBe(0);
  });

  test('is located in the text as it stands, spaces and all', () => {
    const text = '审结 2 513 件。';
    const [span] = locateToken(text, '2513件');
    expect(text.slice(span?.start, span?.end)).toBe('2 513 件');
  });
});

test('numbers are digits, doublings and Chinese numerals before a measure word; ordinals are none', () => {
  const text = '2024年第十四届年会，十大案件、92.7%，翻一番，五周年，第12届，一带一路，万里';
  const { text: folded } = foldText(text);
  expect(findNumbers(folded).map(({ start, end }) => folded.slice(start, end))).toEqual([
    '2024',
    '十',
    '92.7%',
    '翻一番',
    '五',
    '12',
  ]);
});
