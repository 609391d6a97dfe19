import { describe, expect, test } from 'vitest';
import { matchesPinyin } from '../../src/wording/match-pinyin';
import { mayBePinyin, needsLexicon } from '../../src/wording/needs-lexicon';

describe('pinyin', () => {
  const syllables = ['zhi', 'shi', 'chan', 'quan', 'fa', 'lv'];

  test.each([
    ...['zhishichanquan', 'zscq', 'zhishicq', 'zhshchq', 'cqfl', 'chanq', 'quanf'],
    ...['q', 'zhish', 'falv', 'falü', "zhi'shi"],
  ])('matches %s', (word) => {
    expect(matchesPinyin(syllables, word)).toBe(true);
  });

  test.each([
    'hi',
    'anquan',
    'zcq',
    'zhic',
    'chaq',
    'quf',
    'fali',
    'zhishichanquanfalvx',
    '',
    'zhi shi',
    '知',
  ])('does not match %s', (word) => {
    expect(matchesPinyin(syllables, word)).toBe(false);
  });

  test.each([
    ['知识', false],
    ['2024', false],
    ['', false],
    ['zscq', true],
    ['ｚ', true],
    ['12a', true],
  ])('is needed for %s: %s', (query, needed) => {
    expect(mayBePinyin(query)).toBe(needed);
  });
});

test.each([
  ['知识产权', false],
  ['2024年', false],
  ['著作權', true],
  ['專利', true],
  ['zl', true],
])('the file of the search is needed for %s: %s', (query, needed) => {
  expect(needsLexicon(query)).toBe(needed);
});
