/** Powers of ten by which the report counts: 1, 万, 亿. */
const POWERS = [0, 4, 8] as const;

const AS_PRINTED = '-';

/** A decimal divided by a power of ten, without zeros at its end: 81605100 by 4 is 8160.51. */
const shift = (value: string, power: number): string => {
  const [whole = '', part = ''] = value.split('.');
  const digits = whole.padStart(power + 1, '0');
  const at = digits.length - power;
  const rest = (digits.slice(at) + part).replace(/0+$/, '');
  return power === 0 ? value : digits.slice(0, at) + (rest && `.${rest}`);
};

/** What a printed token says besides its value: "48160.51万件" of 81605100 becomes "4万件". `longPrinted` gives the token back. */
export const shortPrinted = (value: string, printed: string): string => {
  const power = POWERS.findLast((each) => printed.startsWith(shift(value, each)));
  return power === undefined
    ? AS_PRINTED + printed
    : `${power}${printed.slice(shift(value, power).length)}`;
};

/** The printed token of a value out of what `shortPrinted` has left of it. */
export const longPrinted = (value: string, short: string): string =>
  short.startsWith(AS_PRINTED) ? short.slice(1) : shift(value, Number(short[0])) + short.slice(1);
