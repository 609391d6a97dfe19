import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';

type HeldKeys = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** True where a click adds to what is chosen; without these keys it replaces it. */
export const addsToChoice = (held: HeldKeys): boolean =>
  held.ctrlKey || held.metaKey || held.shiftKey;

/** Pixels that a hand moves the pointer in a click. */
const SHAKE = 5;

/** Where the pointer was last pressed on anything that may be clicked, and what was selected then. */
let pressed: { readonly x: number; readonly y: number; readonly selected: string } | undefined;

/** The text that is selected within an element or across it. */
const selectedIn = (element: Element): string => {
  const selection = element.ownerDocument.getSelection();
  return selection && !selection.isCollapsed && selection.getRangeAt(0).intersectsNode(element)
    ? selection.toString()
    : '';
};

const press = ({ clientX: x, clientY: y, currentTarget }: PointerEvent) => {
  pressed = { x, y, selected: selectedIn(currentTarget) };
};

/** True for the click at the end of a drag, which selects text. One by a key has no count. */
const endsDrag = ({ clientX, clientY, detail, currentTarget }: MouseEvent): boolean => {
  const from = pressed;
  if (detail === 0) return false;
  const isMoved = from !== undefined && Math.hypot(clientX - from.x, clientY - from.y) > SHAKE;
  const selected = selectedIn(currentTarget);
  return isMoved || (selected !== '' && selected !== from?.selected);
};

/** Handlers of what is clicked and holds text that may be selected: the end of a drag is no click. */
export const clickProps = (onClick: (event: MouseEvent) => void) => ({
  onPointerDown: press,
  onClick: (event: MouseEvent) => {
    if (!endsDrag(event)) onClick(event);
  },
});

/** Handlers of a button that chooses, or adds with Ctrl, ⌘ or Shift. Browsers send no click for Ctrl with Enter. */
export const chooseProps = (onChoose: (adds: boolean) => void) => ({
  ...clickProps((event) => onChoose(addsToChoice(event))),
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onChoose(true);
  },
});
