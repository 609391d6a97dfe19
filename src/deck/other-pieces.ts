import type { Names } from '../url/names';
import { otherSide, type OtherSide } from '../url/other-side-parser';
import type { Drop } from '../url/parser';

/** Begins a piece that says of one key what the other side has: `Vright.cp`, `Vfrom.2019`, `Vright.-` for no such condition. */
const LETTER = 'V';

/** Writes what the other side of a slide has otherwise, a piece for each key. */
export const writeOtherSide = (value: OtherSide, names: Names): readonly string[] =>
  (otherSide.write(value, names) ?? '').split(',').map((each) => LETTER + each.replace(':', '.'));

/** True for a piece that says something of a slide's other side. */
export const isOtherPiece = (piece: string): boolean => piece.startsWith(LETTER);

/** The other side of a slide read so far with one more piece; undefined for none. What cannot be read is reported and changes nothing. */
export const readOtherPiece = (
  before: OtherSide | undefined,
  piece: string,
  names: Names,
  drop: Drop,
): OtherSide | undefined => {
  const written = before ? `${otherSide.write(before, names)},` : '';
  const own = piece.slice(LETTER.length).replace('.', ':');
  return otherSide.read(written + own, names, drop) ?? before;
};
