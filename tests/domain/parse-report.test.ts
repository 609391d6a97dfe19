import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/domain/parse-report';
import { arbitraryReport } from '../support/arbitrary-report';
import { holds } from '../support/holds';

const parse = (lines: readonly string[], outline: Readonly<Record<string, number>> = {}) =>
  parseReport(
    lines.join('\n'),
    Object.entries(outline).map(([section, paragraphs]) => ({ section, paragraphs })),
  ).map(({ section, paragraph, text }) => `${section} ¶${paragraph} ${text}`);

describe('headings', () => {
  test('number chapters, sections and sub-sections; paragraphs count within each', () => {
    expect(
      parse([
        '前言。',
        '## 二、制度建设',
        '甲。',
        '### （四）规范',
        '### 1. 政策',
        '乙。',
        '丙。',
        '### 2. 标准',
        '丁。',
        '### （十）地方',
        '戊。',
      ]),
    ).toEqual([
      '0 ¶1 前言。',
      '2 ¶1 甲。',
      '2.4.1 ¶1 乙。',
      '2.4.1 ¶2 丙。',
      '2.4.2 ¶1 丁。',
      '2.10 ¶1 戊。',
    ]);
  });

  test.each([
    ['## 十、章', '10'],
    ['## 十二、章', '12'],
    ['## 二十、章', '20'],
    ['## 二十一、章', '21'],
    ['## 二十（章', '0'],
    ['## 十十、章', '0'],
    ['#### 1．政策', '0.1'],
    ['#### 1.政策', '0.1'],
    ['#### 12． 政策', '0.12'],
    ['#### 1.5倍增长', '0'],
    ['### （二十三）节', '0.23'],
  ])('%s opens section %s', (line, section) => {
    expect(parse([line, '甲。'])).toEqual([`${section} ¶1 甲。`]);
  });

  test('of no known form, the title and the table of contents are no text', () => {
    expect(parse(['# 报告', '一、保护 .....	2', '## 目 录', '', '正文。'])).toEqual([
      '0 ¶1 正文。',
    ]);
  });

  test('only lines marked as such: a sentence may begin with a numeral', () => {
    expect(parse(['## 一、章', '（一）是，二、也是。', '3. 同样。'])).toEqual([
      '1 ¶1 （一）是，二、也是。',
      '1 ¶2 3. 同样。',
    ]);
  });
});

describe('a page break', () => {
  test('inside a sentence is closed again, with the spaces of figures kept', () => {
    expect(parse(['## 一、章', '新收2', '', '808 件，审', '', '结1件。', '', '另起。'])).toEqual([
      '1 ¶1 新收2808 件，审结1件。',
      '1 ¶2 另起。',
    ]);
  });

  test.each(['。', '！', '？', '：', '；', '”', '）'])('after %s begins a paragraph', (end) => {
    expect(parse([`甲${end}`, '乙。'])).toHaveLength(2);
  });

  test('does not reach over a heading', () => {
    expect(parse(['## 一、章', '没有结束', '### （一）节', '新段。'])).toEqual([
      '1 ¶1 没有结束',
      '1.1 ¶1 新段。',
    ]);
  });

  test('of Windows is one too', () => {
    expect(parseReport('甲\r\n\r\n乙。\r\n丙。', [])).toHaveLength(2);
  });
});

describe('a box', () => {
  const lines = ['## 一、章', '### （一）节', '甲。', '## 专栏 3 案例', '案情。', '意义。', '乙。'];

  test('has as many paragraphs as the outline says, then the section goes on', () => {
    expect(parse(lines, { '1.1.box3': 2 })).toEqual([
      '1.1 ¶1 甲。',
      '1.1.box3 ¶1 案情。',
      '1.1.box3 ¶2 意义。',
      '1.1 ¶2 乙。',
    ]);
  });

  test('has one paragraph where the outline does not know it', () => {
    expect(parse(lines)).toContain('1.1 ¶2 意义。');
  });

  test('after a box is not inside it, nor is a table', () => {
    expect(
      parse(['## 一、章', '## 专栏1 甲', '一。', '## 专栏2 乙', '二。', '表1 表', '1\t行', '三。']),
    ).toEqual(['1.box1 ¶1 一。', '1.box2 ¶1 二。', 'table1 ¶1 行', '1 ¶1 三。']);
  });
});

describe('a table', () => {
  test('has its rows as paragraphs, over page breaks, and ends where the text goes on', () => {
    expect(
      parse([
        '## 一、章',
        '见下表。',
        '表1 2024年成果',
        '序号\t名称\t成果',
        '1\t守护\t甲',
        '\t乙',
        '续表',
        '序号\t名称\t成果',
        '2\t龙腾\t丙',
        '接着说。',
      ]),
    ).toEqual(['1 ¶1 见下表。', 'table1 ¶1 守护\t甲\n乙', 'table1 ¶2 龙腾\t丙', '1 ¶2 接着说。']);
  });

  test('has a caption that is no sentence: one may begin with its name', () => {
    expect(
      parse(['## 一、章', '表1 显示，全年结案5件。', '表1 和表2见后；', '# 表1 甲，乙', '1\t丙']),
    ).toEqual(['1 ¶1 表1 显示，全年结案5件。', '1 ¶2 表1 和表2见后；', 'table1 ¶1 丙']);
  });

  test('counts by the numbers that its rows print', () => {
    expect(parse(['表2 汇总', '1\t甲', '3\t丙'])).toEqual(['table2 ¶1 甲', 'table2 ¶3 丙']);
  });
});

describe('any report', () => {
  test('is taken apart into its paragraphs, each at its place', () => {
    holds(
      fc.property(arbitraryReport, ({ text, outline, paragraphs }) => {
        expect(parseReport(text, outline)).toEqual(paragraphs);
      }),
      100,
    );
  });

  test('loses no text, whatever the outline says', () => {
    const bare = (text: string) => text.replaceAll(/\s/g, '');
    holds(
      fc.property(arbitraryReport, ({ text, paragraphs }) => {
        const found = parseReport(text, []).map((each) => bare(each.text));
        expect(found.join('')).toBe(paragraphs.map((each) => bare(each.text)).join(''));
      }),
    );
  });

  test('of any characters at all is read without an exception, and nothing is added', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '# 一、',
          '## （一）',
          '专栏1',
          '表1 ',
          '1\t',
          '\t',
          '序号',
          '续表',
          '....',
        ),
      ),
    );
    holds(
      fc.property(lines, (each) => {
        const given = new Set(each.join('\n'));
        const found = parseReport(each.join('\n'), []).map(({ text }) => text);
        expect(found.filter((text) => Array.from(text).some((sign) => !given.has(sign)))).toEqual(
          [],
        );
      }),
      100,
    );
  });
});
