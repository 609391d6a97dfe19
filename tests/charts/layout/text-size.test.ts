import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, estimateWidth } from '../../../src/charts/layout/text-size';

describe('estimateWidth', () => {
  it('counts a Chinese character as wide as the type is large', () => {
    expect(estimateWidth('著作权', 12)).toBe(36);
    expect(estimateWidth('247166', 12)).toBeLessThan(46);
  });

  it('gives a percent sign and an arrow the room that they take in bold type', () => {
    expect(estimateWidth('%', 10)).toBeGreaterThan(9);
    expect(estimateWidth('↑', 10)).toBeGreaterThan(9);
  });
});

describe('a text with spacing of a reader', () => {
  const spacing = { letter: 1.5, word: 2 };

  it('runs wider by its letters and words', () => {
    expect(estimateWidth('2024', 12, spacing)).toBeCloseTo(estimateWidth('2024', 12) + 6);
    expect(estimateWidth('a b', 12, spacing)).toBeCloseTo(estimateWidth('a b', 12) + 6.5);
  });

  it('breaks earlier', () => {
    const text = 'Unfair competition';
    const room = estimateWidth(text, 12) + 1;
    expect(breakLines(text, 12, room)).toHaveLength(1);
    expect(breakLines(text, 12, room, spacing)).toHaveLength(2);
  });
});

describe('breakLines', () => {
  it('breaks after words and between Chinese characters, never in a number', () => {
    expect(breakLines('Unfair competition 10,455', 12, 100)).toEqual([
      'Unfair',
      'competition',
      '10,455',
    ]);
    expect(breakLines('技术合同 8320', 12, 36)).toEqual(['技术合', '同', '8320']);
  });

  it('begins no line with a comma', () => {
    expect(breakLines('法院，检察', 12, 24)).toEqual(['法', '院，', '检察']);
  });

  it('ends no line with an opening bracket, and keeps a year in brackets whole', () => {
    expect(breakLines('法院（合计）', 12, 36)).toEqual(['法院', '（合', '计）']);
    expect(breakLines('商标 4.41万件（2023年）', 12, 80)).toEqual(['商标 4.41万件', '（2023年）']);
  });

  it('loses no character but spaces', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 300 }), (text, room) => {
        const bare = (value: string) => value.replace(/\s/gu, '');
        expect(bare(breakLines(text, 12, room).join(''))).toBe(bare(text));
      }),
    );
  });
});
