import { foldText } from './fold-text';

/** Where a token stands: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const NUMERALS = '〇一二三四五六七八九十两百千';

/** What must not stand before a token: more of the same number, or a hedge that the token does not carry. */
const isCutBefore = (before: string, first: string): boolean => {
  if (/\d/.test(first)) return /([\d.近约超]|超过)$/.test(before);
  return NUMERALS.includes(first) && before !== '' && `第${NUMERALS}`.includes(before.slice(-1));
};

/** What must not follow a token: more of the same number or date. */
const isCutAfter = (last: string, after: string): boolean => {
  if (/\d/.test(last)) return /^(\d|\.\d|%|[万亿余多])/.test(after);
  return last === '月' && /^\d/.test(after);
};

/**
 * Every place of a token in a folded text where it stands by itself: "5件" is not in "15件", "145万次" not in "超145万次".
 * The token may hold spaces. Empty for an empty token.
 */
export const findToken = (folded: string, token: string): readonly Span[] => {
  const { text } = foldText(token);
  const spans: Span[] = [];
  if (text === '') return spans;
  for (let start = folded.indexOf(text); start >= 0; start = folded.indexOf(text, start + 1)) {
    const end = start + text.length;
    const cut =
      isCutBefore(folded.slice(Math.max(0, start - 2), start), text.charAt(0)) ||
      isCutAfter(text.charAt(text.length - 1), folded.slice(end, end + 2));
    if (!cut) spans.push({ start, end });
  }
  return spans;
};

/** The same in a text as it stands: spans in the original, spaces inside a figure and all. */
export const locateToken = (original: string, token: string): readonly Span[] => {
  const { text, at } = foldText(original);
  return findToken(text, token).map(({ start, end }) => ({
    start: at[start] ?? 0,
    end: (at[end - 1] ?? 0) + 1,
  }));
};

const MEASURES = '个项次届家名大件种类部条起期批场堂门所份周倍成方人点';
const NUMBER = new RegExp(
  String.raw`\d+(?:\.\d+)?%?|翻[一两三四]番|第?[${NUMERALS}]+(?=[${MEASURES}])`,
  'g',
);

/**
 * Everything in a folded text that says a number: digits, doublings (翻一番), and Chinese numerals before a measure word
 * (十大案件). Ordinals in Chinese numerals (第十四届) say none.
 */
export const findNumbers = (folded: string): readonly Span[] =>
  [...folded.matchAll(NUMBER)]
    .filter(({ 0: text }) => !text.startsWith('第'))
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
