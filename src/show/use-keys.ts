import { useLayoutEffect, useRef } from 'react';
import { type Command, type Press, toCommand } from './keys';

const focusOf = (target: EventTarget | null): Press['focus'] => {
  if (!(target instanceof HTMLElement)) return 'page';
  // Nothing is typed into a file picker: it keeps Space and Enter, as a button does.
  if (target instanceof HTMLInputElement && target.type === 'file') return 'control';
  if (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
    return 'field';
  return ['BUTTON', 'A', 'SUMMARY'].includes(target.tagName) ? 'control' : 'page';
};

/** Runs the command of each key before anything else on the page hears of it. */
export const useKeys = (run: (command: Command) => void): void => {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  }, [run]);
  // Before the slide is painted: a clicker may be faster than what React does afterwards.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = toCommand({
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        repeat: event.repeat,
        focus: focusOf(event.target),
      });
      if (!command) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current(command);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
};
