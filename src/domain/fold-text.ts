/** A text without what differs between prints of the same thing. `at[i]` is where its i-th character stands in the original. */
export interface FoldedText {
  readonly text: string;
  readonly at: readonly number[];
}

const SAME: Readonly<Record<string, string>> = {
  '％': '%',
  '．': '.',
  '（': '(',
  '）': ')',
  '＂': '"',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};
const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const DASH = /[\u2010-\u2015\u2212\uff0d]/;
const FULL_WIDTH_ZERO = 0xff10;
const THOUSAND = /^,\d{3}(?!\d)/;

const fold = (character: string): string => {
  const digit = character.charCodeAt(0) - FULL_WIDTH_ZERO;
  if (digit >= 0 && digit <= 9) return String(digit);
  return SAME[character] ?? (DASH.test(character) ? '-' : character);
};

/** A comma that groups thousands ("2,808"); one that parts two numbers stays. */
const isGroupComma = (text: string, index: number): boolean =>
  text.charAt(index) === ',' &&
  /\d/.test(text.charAt(index - 1)) &&
  THOUSAND.test(text.slice(index, index + 5));

/** Drops spaces ("2 808" → "2808") and commas that group thousands, and makes one of the variants of digits, dashes, quotes and brackets. */
export const foldText = (original: string): FoldedText => {
  const at: number[] = [];
  let text = '';
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    if (BLANK.test(character) || isGroupComma(original, index)) continue;
    text += fold(character);
    at.push(index);
  }
  return { text, at };
};
