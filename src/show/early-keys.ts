import { flushSync } from 'react-dom';

const kept: KeyboardEvent[] = [];

const keep = (event: KeyboardEvent): void => void kept.push(event);

/** Keeps the keys that are pressed while nothing answers them yet. Gives back how to stop it. */
export const keepKeys = (): (() => void) => {
  window.addEventListener('keydown', keep, true);
  return () => window.removeEventListener('keydown', keep, true);
};

/** Presses what was kept, one after the other: each finds what the one before has changed. */
export const pressKept = (): void => {
  for (const event of kept.splice(0))
    flushSync(() => void window.dispatchEvent(new KeyboardEvent('keydown', event)));
};
