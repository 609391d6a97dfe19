import type { KeyboardEvent, MouseEvent } from 'react';

type HeldKeys = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** True where a click adds to what is chosen; without these keys it replaces it. */
export const addsToChoice = (held: HeldKeys): boolean =>
  held.ctrlKey || held.metaKey || held.shiftKey;

/** Handlers of a button that chooses, or adds with Ctrl, ⌘ or Shift. Browsers send no click for Ctrl with Enter. */
export const chooseProps = (onChoose: (adds: boolean) => void) => ({
  onClick: (event: MouseEvent) => onChoose(addsToChoice(event)),
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onChoose(true);
  },
});
