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

/** Remembers for each object what was last made of it, as long as all else that it was made of is the same. It goes with the object. */
export const rememberLast = <On extends object, Rest extends readonly unknown[], Made>(
  make: (on: On, ...rest: Rest) => Made,
): ((on: On, ...rest: Rest) => Made) => {
  const last = new WeakMap<On, { readonly rest: Rest; readonly made: Made }>();
  return (on, ...rest) => {
    const known = last.get(on);
    if (known?.rest.every((each, at) => each === rest[at])) return known.made;
    const made = make(on, ...rest);
    last.set(on, { rest, made });
    return made;
  };
};
