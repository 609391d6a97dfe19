import { useCallback, useState } from 'react';

const read = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
};

/** A value that this browser remembers, where it remembers anything. `parse` makes sure of what was stored, or gives the default. */
export const useStored = <T>(
  key: string,
  parse: (stored: unknown) => T,
): readonly [T, (value: T) => void] => {
  const [value, setValue] = useState(() => parse(read(key)));
  const store = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // A locked-down browser remembers nothing; the value holds until the page closes.
      }
    },
    [key],
  );
  return [value, store];
};
