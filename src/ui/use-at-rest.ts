import { useSyncExternalStore } from 'react';
import { ANSWERS } from './early-clicks';

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener(ANSWERS, onChange);
  return () => window.removeEventListener(ANSWERS, onChange);
};

/**
 * True once every part of the written page answers. What changes all parts waits for it: React takes away a written part
 * that changes before its files are there.
 */
export const useAtRest = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => document.querySelector('html[data-start], [data-waits]') === null,
    () => false,
  );
