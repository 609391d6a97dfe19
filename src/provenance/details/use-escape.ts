import { useEffect, useRef } from 'react';

/** Runs on Escape wherever the focus is, before the page's own commands, but never while a popover or dialog is open or a search has text to clear. */
export const useEscape = (run: () => void): void => {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const busy =
        document.querySelector('dialog[open], [popovertarget][aria-expanded="true"]') !== null;
      const typing = event.target instanceof HTMLInputElement && event.target.value !== '';
      if (event.key !== 'Escape' || event.defaultPrevented || busy || typing) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
};
