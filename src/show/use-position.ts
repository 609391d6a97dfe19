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
  const [ahead, setAhead] = useState<{ readonly to: number; readonly from: number }>();
  // A request holds until the address follows it, so that the slide before does not show for a moment in between.
  const holds = ahead?.from === written;
  const step = Math.max(1, Math.min(steps, holds ? ahead.to : written));
  // A request that is kept would hold once more when Back brings the step from which it was made.
  if (ahead && !holds) setAhead(undefined);
  useEffect(() => {
    if (!ahead) return undefined;
    const timer = setTimeout(() => write(ahead.to), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [ahead, write]);
  const goTo = useCallback((to: number) => setAhead({ to, from: written }), [written]);
  return { step, goTo };
};
