import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlacedCharacter, toRuns } from '../../../src/take-away/picture/to-runs';

/** Characters of 10 × 20 px on lines of so many. */
const place = (text: string, perLine: number): readonly PlacedCharacter[] =>
  [...text].map((character, at) => {
    const left = (at % perLine) * 10;
    const top = Math.floor(at / perLine) * 24;
    return { text: character, left, top, right: left + 10, bottom: top + 20 };
  });

const area = { left: 0, top: 0, right: 50, bottom: 48 };

test('a text is cut into its lines, without the spaces at their ends', () => {
  expect(toRuns(place('知识产权 保护 状况', 5), undefined)).toEqual([
    { text: '知识产权', left: 0, top: 0, right: 40, bottom: 20 },
    { text: '保护 状况', left: 0, top: 24, right: 50, bottom: 44 },
  ]);
});

test('what is cut off is not there, and the cut is marked where the page marks it', () => {
  const texts = (end: number | undefined, text = 'abcdefgh') =>
    toRuns(place(text, 8), { area, end }).map((run) => run.text);
  expect(texts(undefined)).toEqual(['abcde']);
  expect(texts(10)).toEqual(['abcd…']);
  expect(texts(10, 'abcd')).toEqual(['abcd']);
});

test('the last line before lines that are not seen ends in a mark', () => {
  const runs = toRuns(place('abcdefghijklmno', 5), { area, end: 10 });
  expect(runs.map(({ text }) => text)).toEqual(['abcde', 'fghi…']);
});

test('without a cut no word is lost and none is added', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 9 }),
      (text, perLine) => {
        const runs = toRuns(place(text, perLine), undefined);
        const bare = (words: string) => words.replaceAll(/\s/g, '');
        expect(bare(runs.map((run) => run.text).join(''))).toBe(bare(text));
      },
    ),
  );
});
