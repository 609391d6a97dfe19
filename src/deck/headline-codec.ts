const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 3;
const PLAIN = /^[A-Za-z0-9]$/;

/** The longest headline of a reader's own, in UTF-16 units. */
export const MAX_HEADLINE = 60;

/** Spaces made one, ends trimmed, no longer than a headline may be; half a character at the end is dropped. */
export const tidyHeadline = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_HEADLINE)
    .replace(/[\ud800-\udbff\s]+$/, '');

const toWide = (unit: number): string =>
  ALPHABET.charAt(unit >> 12) + ALPHABET.charAt((unit >> 6) & 63) + ALPHABET.charAt(unit & 63);

/** Writes a headline with letters that a link carries as they are: Latin letters and digits plain, a space as "_", all else in runs between dots, three letters a UTF-16 unit. */
export const writeHeadline = (headline: string): string => {
  let text = '';
  let wide = false;
  for (const unit of headline.split('')) {
    const plain = PLAIN.test(unit) || unit === ' ';
    if (plain === wide) {
      text += '.';
      wide = !wide;
    }
    text += plain ? (unit === ' ' ? '_' : unit) : toWide(unit.charCodeAt(0));
  }
  return text;
};

const readWide = (text: string): string | undefined => {
  if (text === '' || text.length % WIDTH !== 0) return undefined;
  let headline = '';
  for (let at = 0; at < text.length; at += WIDTH) {
    const digits = text
      .slice(at, at + WIDTH)
      .split('')
      .map((each) => ALPHABET.indexOf(each));
    const unit = digits.reduce((sum, digit) => sum * ALPHABET.length + digit, 0);
    if (digits.includes(-1) || unit > 0xffff) return undefined;
    headline += String.fromCharCode(unit);
  }
  return headline;
};

/** Reads what `writeHeadline` wrote; undefined for anything that it would not have written. */
export const readHeadline = (text: string): string | undefined => {
  let headline = '';
  for (const [index, run] of text.split('.').entries()) {
    const part = index % 2 === 1 ? readWide(run) : run.replaceAll('_', ' ');
    if (part === undefined) return undefined;
    headline += part;
  }
  const canonical = headline !== '' && tidyHeadline(headline) === headline;
  return canonical && writeHeadline(headline) === text ? headline : undefined;
};
