const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 3;
const PLAIN = /^[A-Za-z0-9]$/;

const toWide = (unit: number): string =>
  ALPHABET.charAt(unit >> 12) + ALPHABET.charAt((unit >> 6) & 63) + ALPHABET.charAt(unit & 63);

/** Writes text of a reader's own with letters that a link carries as they are: Latin letters and digits plain, a space as "_", all else in runs between dots, three letters a UTF-16 unit. */
export const writeFree = (own: string): string => {
  let text = '';
  let wide = false;
  for (const unit of own.split('')) {
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
  let own = '';
  for (let at = 0; at < text.length; at += WIDTH) {
    const digits = text
      .slice(at, at + WIDTH)
      .split('')
      .map((each) => ALPHABET.indexOf(each));
    const unit = digits.reduce((sum, digit) => sum * ALPHABET.length + digit, 0);
    if (digits.includes(-1) || unit > 0xffff) return undefined;
    own += String.fromCharCode(unit);
  }
  return own;
};

/** Reads what `writeFree` wrote; undefined for anything that it would not have written. */
export const readFree = (text: string): string | undefined => {
  let own = '';
  for (const [index, run] of text.split('.').entries()) {
    const part = index % 2 === 1 ? readWide(run) : run.replaceAll('_', ' ');
    if (part === undefined) return undefined;
    own += part;
  }
  return own !== '' && writeFree(own) === text ? own : undefined;
};
