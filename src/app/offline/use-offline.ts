import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { OfflineState } from './offline-state';
import { type OfflineWorker, startServiceWorker } from './service-worker';

/** Whether the site is kept for use without network, and how to let in an update. */
export interface Offline {
  readonly state: OfflineState;
  /** Lets in a waiting update, which reloads the page. Resolves to false where another window is busy: nothing happens. */
  readonly applyUpdate: () => Promise<boolean>;
}

const NO_CHANGES = () => () => undefined;

/** Runs something once the page has loaded. Gives back how to stop waiting for it. */
export const whenLoaded = (run: () => void): (() => void) => {
  if (document.readyState === 'complete') {
    run();
    return () => undefined;
  }
  window.addEventListener('load', run, { once: true });
  return () => window.removeEventListener('load', run);
};

/** Keeps the site for use without network, beginning once the page has loaded. `busy`, as during a deck, holds updates back in every window. */
export const useOffline = (busy: boolean): Offline => {
  const [worker, setWorker] = useState<OfflineWorker>();
  useEffect(() => whenLoaded(() => void startServiceWorker().then(setWorker)), []);
  useEffect(() => {
    worker?.setBusy(busy);
    return () => worker?.setBusy(false);
  }, [worker, busy]);
  const state = useSyncExternalStore(
    worker?.subscribe ?? NO_CHANGES,
    () => worker?.read() ?? 'unsupported',
    () => 'unsupported' as const,
  );
  const applyUpdate = useCallback(async () => (await worker?.applyUpdate()) ?? false, [worker]);
  return { state, applyUpdate };
};
