const LATIN = /[a-z]/;
const HAN = /\p{Script=Han}/u;
/** Bytes of the characters of GB 2312, which are the simplified ones in use. */
const ROWS = { first: 0xb0, last: 0xf7 };
const CELLS = { first: 0xa1, last: 0xfe };

let simplified: ReadonlySet<string> | undefined;

const toSimplified = (): ReadonlySet<string> => {
  const bytes: number[] = [];
  for (let row = ROWS.first; row <= ROWS.last; row += 1)
    for (let cell = CELLS.first; cell <= CELLS.last; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
};

/** True for a character that a text in simplified Chinese does not have. */
const isOther = (character: string): boolean => {
  simplified ??= toSimplified();
  return HAN.test(character) && !simplified.has(character);
};

/** True where a query holds Latin letters, so that it may be pinyin. */
export const mayBePinyin = (query: string): boolean =>
  LATIN.test(query.normalize('NFKC').toLowerCase());

/** True where a query cannot be read without the file of the search: it may be pinyin, or has traditional characters. */
export const needsLexicon = (query: string): boolean =>
  mayBePinyin(query) || [...query.normalize('NFKC')].some(isOther);
