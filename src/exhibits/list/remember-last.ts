/** Remembers for each object what was last made of it, as long as all else that it was made of is the same. */
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
