/** Sets of codes, one a coordinate, 32 codes a word: bit `code % 32` of word `coordinate * words + code / 32`. */
export interface CodeSets {
  readonly coordinates: number;
  readonly codes: number;
  readonly words: number;
  readonly bits: Uint32Array;
}

/** Sets without any code. */
export const emptySets = (coordinates: number, codes: number): CodeSets => {
  const words = Math.ceil(codes / 32);
  return { coordinates, codes, words, bits: new Uint32Array(coordinates * words) };
};

/** Puts a code into the set of a coordinate. */
export const addCode = ({ words, bits }: CodeSets, coordinate: number, code: number): void => {
  const word = coordinate * words + (code >>> 5);
  bits[word] = (bits[word] ?? 0) | (1 << (code & 31));
};

/** Packs sets of code numbers below `codes`, one set a coordinate. */
export const toCodeSets = (codes: number, sets: readonly Iterable<number>[]): CodeSets => {
  const packed = emptySets(sets.length, codes);
  for (const [coordinate, set] of sets.entries()) {
    for (const code of set) addCode(packed, coordinate, code);
  }
  return packed;
};

/** True where the set of a coordinate shares a code with another set, which has as many words. */
export const isMeeting = (
  { words, bits }: CodeSets,
  coordinate: number,
  set: Uint32Array,
): boolean => {
  const first = coordinate * words;
  for (let word = 0; word < words; word += 1) {
    if (((bits[first + word] ?? 0) & (set[word] ?? 0)) !== 0) return true;
  }
  return false;
};

/** Adds `times` to the count of every code whose bit is set in `words` words from `first`. */
export const addSet = (
  counts: Uint32Array,
  bits: Uint32Array,
  first: number,
  words: number,
  times: number,
): void => {
  for (let word = 0; word < words; word += 1) {
    let rest = bits[first + word] ?? 0;
    while (rest !== 0) {
      const code = word * 32 + 31 - Math.clz32(rest & -rest);
      counts[code] = (counts[code] ?? 0) + times;
      rest &= rest - 1;
    }
  }
};
