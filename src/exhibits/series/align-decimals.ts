/** Digits up to a decimal point, with what stands before them: all that is to end at the same place in a column. */
const WHOLE = /^\D*[\d,]*\d/;
/** Characters as wide as they are high. */
const WIDE = /[\u2e80-\uffef]/g;
/** More than the width of the others, in em: a place may be too wide, never too narrow. */
const NARROW_EM = 0.54;

/** A worded number in two: "↓ 13.5%" is "↓ 13" and ".5%", "92.1万件" is "92" and ".1万件". Words without a number are all in the first. */
export const splitAtPoint = (words: string): readonly [whole: string, tail: string] => {
  const [whole] = WHOLE.exec(words) ?? [];
  return whole === undefined ? [words, ''] : [whole, words.slice(whole.length)];
};

const widthOf = (text: string): number => {
  const wide = text.match(WIDE)?.length ?? 0;
  return wide + (text.length - wide) * NARROW_EM;
};

/** The width, in em, that the longest of the tails of a column needs at most. */
export const tailWidth = (column: readonly string[]): number =>
  Math.ceil(Math.max(0, ...column.map((words) => widthOf(splitAtPoint(words)[1]))) * 10) / 10;
