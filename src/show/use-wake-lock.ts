import { useEffect, useState } from 'react';

/** Keeps the screen awake while the page is seen. False where the browser cannot, or the system does not allow it. */
export const useWakeLock = (): boolean => {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        if (!('wakeLock' in navigator)) throw new Error('no wake lock');
        const held = await navigator.wakeLock.request('screen');
        if (over) void held.release();
        else lock = held;
        setAwake(true);
      } catch {
        if (!over) setAwake(false);
      }
    };
    const onVisible = () => void ask();
    onVisible();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release();
    };
  }, []);
  return awake;
};
