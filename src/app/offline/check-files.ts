import type { QueryClient } from '@tanstack/react-query';
import { checkServed } from '../../data/dataset-query';
import { type OfflineWorker, startServiceWorker } from './service-worker';

/** Whether the whole site is kept: then every file is what the build has checked, for each is kept by its hash. */
const isKept = (worker: OfflineWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = (): void => {
      const state = worker.read();
      if (state === 'caching') return;
      stop();
      resolve(state !== 'unsupported');
    };
    const stop = worker.subscribe(look);
    look();
  });

/**
 * Checks what the host has where the page shows what the build has compiled: somebody may have changed a file since. A host
 * on which nothing was changed lets the site be kept for use without network, which is the same check and costs no request.
 */
export const checkFiles = async (client: QueryClient): Promise<void> => {
  const worker = await startServiceWorker();
  if (worker && (await isKept(worker))) return;
  // Files that cannot be reached now are none the worse for it.
  await checkServed(client).catch(() => undefined);
};
