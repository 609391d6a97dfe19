/** A piece of a text, and whether a line must not break within it. */
export interface TextPiece {
  readonly text: string;
  readonly together: boolean;
}

/** What counts after a Chinese number: its powers of ten, and a measure word of two characters or of one. */
const CHINESE_UNIT =
  '(?:[余多]?[十百千万亿]*[余多]?(?:个百分点|平方[米公]里?|美元|公斤|千克|公顷|公里|人次|件次|户次|[\\u4e00-\\u9fff])?)';
/** What counts after an English number: its power of ten, else the word that follows. */
const ENGLISH_UNIT =
  '(?:\\s(?:thousand|million|billion|trillion)\\b|\\s(?!(?:in|on|of|to|and|by|or|from|at|for|than|with|under|is|are|was|were|more)\\b)[a-z]+)';
const NUMBER = '(?:(?:RMB|CNY|USD)\\s)?[+−-]?\\d(?:[\\d,.]*\\d)?';
const FIGURE = new RegExp(`${NUMBER}(?:\\s?%|${ENGLISH_UNIT}|${CHINESE_UNIT})?`, 'g');

/** Cuts a text into pieces, so that a number stays on one line with its power of ten and its unit: "478.1万件", "49.8 million", "449,923 cases". Joined they are the text again. */
export const keepTogether = (text: string): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(FIGURE)) {
    if (index > from) pieces.push({ text: text.slice(from, index), together: false });
    pieces.push({ text: found, together: true });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), together: false });
  return pieces;
};
