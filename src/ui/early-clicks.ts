interface EarlyClick {
  readonly target: Element;
  /** With Ctrl, ⌘ or Shift. */
  readonly adds: boolean;
}

declare global {
  interface Window {
    /** What was clicked before it could answer, oldest first (public/start.js). */
    earlyClicks?: EarlyClick[];
  }
}

/** Part of a written page that does not answer yet has this attribute. */
const WAITING = '[data-waits]';

/** Happens to the window whenever a further part of the written page answers. */
export const ANSWERS = 'part-answers';

/** Does what was clicked within `part` before it could answer, and says that it answers now; what is within a part that still waits, waits on. */
export const answerEarlyClicks = (part: Element): void => {
  const clicks = window.earlyClicks ?? [];
  const isDue = ({ target }: EarlyClick) => part.contains(target) && !target.closest(WAITING);
  const due = clicks.filter(isDue);
  window.earlyClicks = clicks.filter((each) => !due.includes(each));
  for (const { target, adds } of due)
    target.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: adds }),
    );
  window.dispatchEvent(new Event(ANSWERS));
};
