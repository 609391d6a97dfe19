import { useCallback, useEffect, useState } from 'react';

const SETTLE_MS = 150;

/**
 * The step shown and how to go to another. The address holds it, but is written only once the presenter rests: browsers
 * drop or refuse more than some twenty changes of address a second.
 */
export const usePosition = (
  written: number,
  steps: number,
  write: (step: number) => void,
): { readonly step: number; readonly goTo: (step: number) => void } => {
  const [ahead, setAhead] = useState<number>();
  const step = Math.max(1, Math.min(steps, ahead ?? written));
  useEffect(() => {
    if (ahead === undefined) return undefined;
    const timer = setTimeout(() => {
      write(ahead);
      setAhead(undefined);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [ahead, write]);
  return { step, goTo: useCallback((to: number) => setAhead(to), []) };
};
