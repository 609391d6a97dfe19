const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'] as const;
const PART = /([一二三四五六七八九]?)([十百千]?)/g;

/** Writes a whole number from 1 to 9999 in Chinese numerals as Chinese writes it: 110 → 一百一十, 3050 → 三千零五十. */
export const toNumeral = (value: number): string =>
  [...String(value)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : DIGITS.charAt(Number(digit)) + PLACES[all.length - 1 - index],
    )
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/零$/, '')
    .replace(/^一十/, '十');

/**
 * Reads Chinese numerals from 1 to 9999 (两 is 二). Undefined for anything else: a number that does not write back as the
 * same numerals (三四十, 一百二, 二〇二四, a bare 百) cannot be read for certain.
 */
export const parseNumeral = (numerals: string): number | undefined => {
  const plain = numerals.replaceAll('两', '二');
  let value = 0;
  for (const [part, digit = '', place = ''] of plain.matchAll(PART)) {
    if (part)
      value +=
        (digit ? DIGITS.indexOf(digit) : 1) * 10 ** PLACES.findIndex((each) => each === place);
  }
  return value > 0 && value < 10_000 && toNumeral(value) === plain ? value : undefined;
};
