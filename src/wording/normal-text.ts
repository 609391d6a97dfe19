import { visibleText } from '../url/visible-text';

/** A comma that groups thousands: "449,923" is looked for as 449923. */
const GROUP_COMMA = /(\d),(?=\d{3}(?!\d))/g;
const APOSTROPHE = /(?<letter>[a-z])['’](?=[a-z])/g;
/** Punctuation, but not a decimal point, a percent sign and what no text of ours has. */
const MARK = /\.(?!\d)|(?![.%{}\\])\p{P}/gu;
const POINT = /(^|[^\d])\./g;
const HAN = '[\\p{Script=Han}〇]';
const BETWEEN_HAN = new RegExp(`(${HAN})\\0+(?=${HAN})`, 'gu');

/** Spellings of English that differ between countries, in one of them. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations)\b)/g, 'iz'],
  [/centre/g, 'center'],
  [/programme/g, 'program'],
  [/(licen|defen|offen)ce/g, '$1se'],
];

/** Makes simplified characters of traditional ones. */
export type ToSimple = (text: string) => string;

/**
 * One form of what may be typed or printed in several: full width, capitals, what is not seen, quotes and other marks, grouped
 * digits, traditional characters, spellings. Marks between Chinese characters fall away, others part words.
 */
export const normalText = (text: string, toSimple?: ToSimple): string => {
  const plain = visibleText(text).normalize('NFKC').toLowerCase();
  const joined = plain
    .replaceAll(GROUP_COMMA, '$1')
    .replaceAll(APOSTROPHE, '$<letter>')
    .replaceAll(MARK, '\0')
    .replaceAll(POINT, '$1\0')
    .replaceAll(BETWEEN_HAN, '$1')
    .replaceAll(/[\0\s]+/g, ' ')
    .trim();
  const spelled = SPELLINGS.reduce(
    (before, [pattern, spelling]) => before.replaceAll(pattern, spelling),
    joined,
  );
  return toSimple ? toSimple(spelled) : spelled;
};
