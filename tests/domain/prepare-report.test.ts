import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/domain/parse-report';
import { prepareReport } from '../../src/domain/prepare-report';

const OUTLINE = [
  { section: '1', heading: '一、保护成效', paragraphs: 1 },
  { section: '1.1', heading: '（一）司法保护', paragraphs: 2 },
  { section: '1.1.box1', heading: '专栏1 典型案例', paragraphs: 1 },
  { section: '2.4.1', heading: '1. 宏观政策', paragraphs: 1 },
];

const LINES = [
  '一、保护成效 ........ 2',
  '一、保护成效',
  '　　二〇二四年，保护成效显著，各项工作稳步推进。',
  '（一）司法保护',
  '　　全国法院新收案件2808件，审结2513件。其中，',
  '- 12 -',
  '商标案件5件。',
  '　　各级法院依法审理，服务发展，见实见效显著。',
  '专栏 1 典型案例',
  '　　某公司诉某公司侵害商业秘密纠纷案，判赔六亿。',
  '1. 宏观政策',
  '　　印发意见一件，联合各部门推进知识产权工作。',
];

const parse = (lines: readonly string[]) => {
  const text = prepareReport(lines.join('\n'), OUTLINE);
  return text === undefined ? undefined : parseReport(text, OUTLINE);
};

const places = (lines: readonly string[]) =>
  parse(lines)?.map(({ section, paragraph }) => `${section} ${paragraph}`);

const EXPECTED = ['1 1', '1.1 1', '1.1 2', '1.1.box1 1', '2.4.1 1'];

describe('the text of a PDF converter', () => {
  test('gets its headings marked, also those that the outline does not have, and its lines joined', () => {
    expect(places(LINES)).toEqual(EXPECTED);
    expect(parse(LINES)?.[1]?.text).toBe('全国法院新收案件2808件，审结2513件。其中，商标案件5件。');
  });

  test('without indents goes by short lines', () => {
    const long = '各级法院依法审理知识产权案件，服务发展新质生产力，';
    const lines = [
      '一、保护成效',
      long,
      '见效。',
      '（一）司法保护',
      long,
      '见实。',
      long,
      '见效。',
    ];
    expect(
      places([...lines, '专栏1 典型案例', long, '判赔。', '1. 宏观政策', long, '印发。']),
    ).toEqual(EXPECTED);
  });

  test('without indents takes a sentence that ends a full line for one within its paragraph', () => {
    const full = '各级法院依法审理知识产权案件，服务发展新质生产。';
    const lines = ['一、保护成效', full, full, '见效。', '（一）司法保护', full, '见实。'];
    expect(places([...lines, '专栏1 典型案例', full, '判赔。', '1. 宏观政策', full])).toEqual([
      '1 1',
      '1.1 1',
      '1.1.box1 1',
      '2.4.1 1',
    ]);
  });

  test('gets chapters and sections after the ninth, too', () => {
    const outline = [
      { section: '11', heading: '十一、附则', paragraphs: 0 },
      { section: '11.20', heading: '（二十）其他', paragraphs: 1 },
      { section: '11.20.3', heading: '3. 说明', paragraphs: 1 },
    ];
    const text =
      prepareReport('十一、附则\n（二十）其他\n　　甲。\n3. 说明\n　　乙。', outline) ?? '';
    expect(parseReport(text, outline).map(({ section }) => section)).toEqual(['11.20', '11.20.3']);
  });

  test('that marks its headings stays as it is', () => {
    const text = ['# 一、保护成效', '正文。', '# （一）司法保护', '- 12 -'].join('\n');
    expect(prepareReport(text, OUTLINE)).toBe(text);
  });

  test('with less than half of the headings is another text', () => {
    expect(prepareReport('一、保护成效\n正文。', OUTLINE)).toBeUndefined();
    expect(prepareReport('', OUTLINE)).toBeUndefined();
  });

  test('with far too many lines is another text, and is not worked through', () => {
    const text = `${LINES.join('\n')}\n${'行\n'.repeat(30_000)}`;
    expect(prepareReport(text, OUTLINE)).toBeUndefined();
  });
});
