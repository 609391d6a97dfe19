import { useCallback, useState } from 'react';

/** Who remembers a value: the browser for all its windows, or one window until it is closed, also when it is loaded again. */
type Memory = 'browser' | 'window';

/** Throws in a browser that is locked down. */
const storageOf = (memory: Memory): Storage =>
  memory === 'browser' ? localStorage : sessionStorage;

const read = (key: string, memory: Memory): unknown => {
  try {
    return JSON.parse(storageOf(memory).getItem(key) ?? 'null');
  } catch {
    return null;
  }
};

/** A value that is remembered, where the browser remembers anything. `parse` makes sure of what was stored, or gives the default. Last of the three: true once the browser has refused to keep it. */
export const useStored = <T>(
  key: string,
  parse: (stored: unknown) => T,
  memory: Memory = 'browser',
): readonly [T, (value: T) => void, boolean] => {
  const [value, setValue] = useState(() => parse(read(key, memory)));
  const [isRefused, setRefused] = useState(false);
  const store = useCallback(
    (next: T) => {
      setValue(next);
      try {
        storageOf(memory).setItem(key, JSON.stringify(next));
      } catch {
        // A locked-down browser remembers nothing; the value holds until the page closes.
        setRefused(true);
      }
    },
    [key, memory],
  );
  return [value, store, isRefused];
};
