/** A spreadsheet runs a cell that begins so as a formula, or reads one behind the blank; full-width signs do the same where they are typed. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** What a spreadsheet reads as a number and nothing else. */
const NUMBER = /^-?\d+(?:\.\d+)?%?$/;
/** What RFC 4180 wants in quotes; blanks at the ends are lost by some readers without them. */
const QUOTED = /[",\r\n]|^\s|\s$/;

/** Excel takes a file without it for one of the machine's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** A text that no spreadsheet runs: an apostrophe stands before what would begin a formula. A number, also a negative one, stays as it is. */
export const toInert = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

const toField = (text: string): string => {
  const inert = toInert(text);
  return QUOTED.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/**
 * Rows of cells as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF behind every row, undefined for an empty cell. The
 * first row is the heading, like any other.
 */
export const writeCsv = (rows: readonly (readonly (string | undefined)[])[]): string =>
  BYTE_ORDER_MARK +
  rows.map((cells) => `${cells.map((cell) => toField(cell ?? '')).join(',')}\r\n`).join('');
