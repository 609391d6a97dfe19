import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../src/wording/keep-together';

const together = (text: string) =>
  keepTogether(text)
    .filter((piece) => piece.together)
    .map((piece) => piece.text);

describe('keepTogether', () => {
  it.each([
    ['商：标注册量2024年478.1万件，比2023年增长9.1%', ['2024年', '478.1万件', '2023年', '9.1%']],
    ['外方代表：2024年150多名', ['2024年', '150多名']],
    ['制种基地面积：700余万亩', ['700余万亩']],
    ['损失1.2亿美元', ['1.2亿美元']],
    ['提高3.5个百分点', ['3.5个百分点']],
    ['查办不正当竞争案件 · 侵犯知识产权 1581件', ['1581件']],
    [
      'Registered trademarks in force: 49.777 million trademarks in 2024, up 7.9% on 2023',
      ['49.777 million', '2024', '7.9%', '2023'],
    ],
    ['First-instance IP civil cases received: 449,923 cases in 2024', ['449,923 cases', '2024']],
    ['RMB 1.2 billion awarded', ['RMB 1.2 billion']],
    ['Copyright 54.9 %', ['54.9 %']],
    ['no figure', []],
  ])('%s', (text, figures) => {
    expect(together(text)).toEqual(figures);
  });

  it('changes nothing of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'1 2.,%万件年在 million in cases') }),
        (text) => {
          expect(
            keepTogether(text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
