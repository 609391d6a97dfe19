import type { Parser } from './parser';

const ID = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
const LONGEST = 100;

/**
 * Several ids of a list that only a file loaded later has, sorted; a link can only be held to their form, and what is shown
 * says which of them there are not. No more than `most`.
 */
export const ids = (most: number, examples: readonly string[]): Parser<readonly string[]> => ({
  write: (value) => value.toSorted().join(',') || undefined,
  read: (text, _names, drop) => {
    const found: string[] = [];
    for (const each of new Set(text.split(','))) {
      if (each.length > LONGEST || !ID.test(each)) drop(each.slice(0, LONGEST), 'unknown-value');
      else if (found.length >= most) drop(each, 'too-many');
      else found.push(each);
    }
    return found.toSorted();
  },
  isEqual: (a, b) => a.join() === b.join(),
  examples: () => [[], examples.slice(0, 1), examples.toSorted()],
});
