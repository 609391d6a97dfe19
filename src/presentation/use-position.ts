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
    // Not before the address says it: in between, the slide before would show for a moment.
    if (written === ahead) return setAhead(undefined);
    const timer = setTimeout(() => write(ahead), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [ahead, written, write]);
  return { step, goTo: useCallback((to: number) => setAhead(to), []) };
};
