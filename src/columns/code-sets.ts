/** Sets of codes, one a coordinate, 32 codes a word: bit `code % 32` of word `coordinate * words + code / 32`. */
export interface CodeSets {
  readonly coordinates: number;
  readonly codes: number;
  readonly words: number;
  readonly bits: Uint32Array;
}

/** Packs sets of code numbers below `codes`, one set a coordinate. */
export const toCodeSets = (codes: number, sets: readonly Iterable<number>[]): CodeSets => {
  const words = Math.ceil(codes / 32);
  const bits = new Uint32Array(sets.length * words);
  for (const [coordinate, set] of sets.entries()) {
    for (const code of set) {
      const word = coordinate * words + (code >>> 5);
      bits[word] = (bits[word] ?? 0) | (1 << (code & 31));
    }
  }
  return { coordinates: sets.length, codes, words, bits };
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
