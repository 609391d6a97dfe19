import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Holds what was rendered last, for what runs on a click: a function that reads it there need not be made anew. */
export const useLatest = <T>(value: T): Readonly<RefObject<T>> => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
};
