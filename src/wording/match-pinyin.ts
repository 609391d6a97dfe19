/** A syllable within a word may be typed in full or as its initial: zhi, zh, z. */
const isWhole = (syllable: string, typed: number): boolean =>
  typed === syllable.length || typed === 1 || (typed === 2 && /^[zcs]h/.test(syllable));

const matchesFrom = (syllables: readonly string[], at: number, rest: string): boolean => {
  const syllable = syllables[at];
  if (rest === '') return true;
  if (syllable === undefined) return false;
  if (syllable.startsWith(rest)) return true;
  for (let typed = Math.min(syllable.length, rest.length); typed > 0; typed -= 1) {
    const fits = isWhole(syllable, typed) && rest.startsWith(syllable.slice(0, typed));
    if (fits && matchesFrom(syllables, at + 1, rest.slice(typed))) return true;
  }
  return false;
};

/** At which syllable of a name typed letters begin to be its pinyin, in full, in initials or both: zhishichanquan, zscq, zhishicq; -1 where they are not. */
export const findPinyin = (syllables: readonly string[], word: string): number => {
  const typed = word.replaceAll('ü', 'v').replaceAll(/['’]/g, '');
  if (!/^[a-z0-9]+$/.test(typed)) return -1;
  return syllables.findIndex((_, start) => matchesFrom(syllables, start, typed));
};

/** True where typed letters are the pinyin of a part of a name. */
export const matchesPinyin = (syllables: readonly string[], word: string): boolean =>
  findPinyin(syllables, word) >= 0;
