import { describe, expect, test } from 'vitest';
import { formatSections } from '../../src/wording/format-sections';

describe('several sections', () => {
  test.each([
    [['1.2', '1', '1.1', '1.2'], '第一部分、一（一）、一（二）', 'sections 1, 1.1, 1.2'],
    [['4.1.box5', '4.1'], '四（一）、四（一）专栏5', 'sections 4.1, 4.1 box 5'],
    [['table1', '1.2'], '一（二）、表1', 'Table 1; section 1.2'],
    [['1.10', '1.9'], '一（九）、一（10）', 'sections 1.9, 1.10'],
  ])('%j are %s / %s', (sections, chinese, english) => {
    expect(formatSections('zh', sections)).toBe(chinese);
    expect(formatSections('en', sections)).toBe(english);
  });
});
