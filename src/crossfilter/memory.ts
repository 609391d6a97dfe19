import type { Filter } from './filter';

/** Results by key, the one not asked for the longest first. */
export type Memory<T> = Map<string, T>;

/** The result of a key, made where it is not remembered. Keeps the last `most`; the one not asked for the longest goes first. */
export const remember = <T>(memory: Memory<T>, key: string, most: number, make: () => T): T => {
  const known = memory.get(key) ?? make();
  memory.delete(key);
  memory.set(key, known);
  const [oldest] = memory.keys();
  if (memory.size > most && oldest !== undefined) memory.delete(oldest);
  return known;
};

/** What is made of an object, once: it goes with the object, so that another object never meets it. */
export const toKeeper = <On extends object, Made>(make: (on: On) => Made): ((on: On) => Made) => {
  const kept = new WeakMap<On, Made>();
  return (on) => {
    const known = kept.get(on);
    if (known !== undefined) return known;
    const made = make(on);
    kept.set(on, made);
    return made;
  };
};

/** A filter as a text: the same for filters that ask for the same in the same order, however their objects are made. */
export const toFilterKey = ({ clauses, from, to }: Filter): string =>
  JSON.stringify([
    from ?? null,
    to ?? null,
    ...clauses.map(({ dimension, codes }) => [dimension, ...codes]),
  ]);
