import { useEffect, useRef } from 'react';

/** How long the first of two keys waits for the second. */
const WAIT_MS = 1500;

/** What is open over the page and hears the keys itself. A browser that does not know `:popover-open` would throw at it. */
const OPEN = 'dialog[open], [popovertarget][aria-expanded="true"]';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName));

/** Keys of the page by name (`/`, `?`, `Escape`), or two after one another (`g i`). Typing in a field and keys held with Ctrl, Alt or ⌘ are never commands. */
export const useShortcuts = (shortcuts: Readonly<Record<string, () => void>>): void => {
  const first = useRef<{ readonly key: string; readonly until: number }>(undefined);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector(OPEN)) return;
      const { key, timeStamp } = event;
      const before =
        first.current && first.current.until > timeStamp ? `${first.current.key} ` : '';
      const run = shortcuts[before + key] ?? shortcuts[key];
      first.current = { key, until: timeStamp + WAIT_MS };
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shortcuts]);
};
