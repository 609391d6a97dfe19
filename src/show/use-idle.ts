import { useEffect, useState } from 'react';

const IDLE_MS = 2000;

/** True until the pointer moves, and again after two seconds without a move. `held` keeps it false. */
export const useIdle = (held: boolean): boolean => {
  const [idle, setIdle] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), IDLE_MS);
    };
    const events = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const event of events) window.addEventListener(event, wake);
    return () => {
      clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, wake);
    };
  }, []);
  return idle && !held;
};
