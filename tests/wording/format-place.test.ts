import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language';
import { formatPlace, formatSection } from '../../src/wording/format-place';
import { readRecords } from '../support/read-data';

describe('a source place', () => {
  test.each([
    ['0', 3, '前言第3段', 'preface, para. 3'],
    ['1', 1, '第一部分第1段', 'section 1, para. 1'],
    ['1.1', 2, '一（一）第2段', 'section 1.1, para. 2'],
    ['2.4.1', 4, '二（四）1第4段', 'section 2.4.1, para. 4'],
    ['1.1.box1', 2, '一（一）专栏1第2段', 'section 1.1, box 1, para. 2'],
    ['table1', 6, '表1第6行', 'Table 1, row 6'],
    ['3.12', 1, '三（12）第1段', 'section 3.12, para. 1'],
  ])('%s, %i is %s / %s', (section, paragraph, chinese, english) => {
    const place = { id: 'paper', section, paragraph };
    expect(formatPlace('zh', place)).toBe(chinese);
    expect(formatPlace('en', place)).toBe(english);
  });
});

describe('the sections of the white paper', () => {
  const outline = readRecords('sources').find(({ id }) => id === 'cnipa-2024')?.outline ?? [];

  test('have different words each, in both languages', () => {
    expect(outline.length).toBeGreaterThan(30);
    for (const language of LANGUAGES) {
      const words = outline.map(({ section }) => formatSection(language, section));
      expect(new Set(words).size).toBe(outline.length);
    }
  });

  test('end in Chinese as their own headings begin', () => {
    const faults = outline.filter(({ section, heading }) => {
      const [start = '前言'] =
        /^(?:[一二三四五]|（.）|\d+|专栏\s*\d+|表\s*\d+)/.exec(heading.zh) ?? [];
      const own = formatSection('zh', section).replace(/^第(.)部分$/, '$1');
      return !own.endsWith(start.replaceAll(' ', ''));
    });
    expect(faults.map(({ section }) => section)).toEqual([]);
  });
});
