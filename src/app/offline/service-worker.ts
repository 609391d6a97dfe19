import { type OfflineState, toOfflineState } from './offline-state';

/** The service worker of this page, as far as the interface needs it. */
export interface OfflineWorker {
  readonly read: () => OfflineState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** While busy, as during a deck, no window of the site can let in an update. */
  readonly setBusy: (busy: boolean) => void;
  /** Asks the host for a newer deployment; rejects without network. */
  readonly check: () => Promise<void>;
  /** Lets in the update and reloads the site's windows. Resolves to false where another window is busy: nothing happens. */
  readonly applyUpdate: () => Promise<boolean>;
}

const HOUR = 3_600_000;

/** Site and page are told apart by the manifest: development and the single file have none. */
const isSite = (): boolean =>
  'serviceWorker' in navigator && document.querySelector('link[rel="manifest"]') !== null;

/** One lock for all windows of one deployment: any number may be busy at once, an update needs it alone. */
const createBusyLock = (name: string) => {
  let held: { readonly release: () => void; readonly released: Promise<unknown> } | undefined;
  const hold = (): void => {
    let release = (): void => undefined;
    const wanted = new Promise<void>((resolve) => {
      release = resolve;
    });
    const released = navigator.locks.request(name, { mode: 'shared' }, () => wanted);
    held = { release, released };
  };
  const free = async (): Promise<void> => {
    const before = held;
    held = undefined;
    before?.release();
    await before?.released;
  };
  /** Runs something where no window is busy, this one aside, which stays busy where another is, too. */
  const runAlone = async (run: () => void): Promise<boolean> => {
    const wasBusy = Boolean(held);
    await free();
    return navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock) run();
      else if (wasBusy) hold();
      return lock !== null;
    });
  };
  return {
    isBusy: () => Boolean(held),
    setBusy: (busy: boolean): void => {
      if (busy && !held) hold();
      if (!busy) void free();
    },
    runAlone,
  };
};

/** Goes on asking for a newer deployment: a page that stays open for days, as on a stand, would never hear of one. */
const askForUpdates = (worker: OfflineWorker): void => {
  setInterval(() => {
    if (navigator.onLine) worker.check().catch(() => undefined);
  }, HOUR);
};

const createWorker = (registration: ServiceWorkerRegistration): OfflineWorker => {
  const { serviceWorker } = navigator;
  const events = new EventTarget();
  const lock = createBusyLock(`update ${registration.scope}`);
  let controlled = serviceWorker.controller !== null;
  let replaced = false;
  const tell = (): void => void events.dispatchEvent(new Event('change'));
  const watchStages = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', tell);
  for (const worker of [registration.installing, registration.waiting, registration.active])
    watchStages(worker);
  registration.addEventListener('updatefound', () => {
    watchStages(registration.installing);
    tell();
  });
  serviceWorker.addEventListener('controllerchange', () => {
    replaced = controlled;
    controlled = true;
    // Old code must not read new data: once an update was let in, every window that may takes it.
    if (replaced && !lock.isBusy()) return window.location.reload();
    tell();
  });
  return {
    read: () => {
      const { installing, waiting, active } = registration;
      return toOfflineState({ installing, waiting, active, replaced });
    },
    subscribe: (onChange) => {
      events.addEventListener('change', onChange);
      return () => events.removeEventListener('change', onChange);
    },
    setBusy: lock.setBusy,
    check: async () => void (await registration.update()),
    applyUpdate: () =>
      lock.runAlone(() => {
        if (registration.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' }, []);
        else window.location.reload();
      }),
  };
};

let started: Promise<OfflineWorker | undefined> | undefined;

const start = async (): Promise<OfflineWorker | undefined> => {
  if (!isSite()) return undefined;
  try {
    const registration = await navigator.serviceWorker.register('./sw.js');
    const worker = createWorker(registration);
    askForUpdates(worker);
    return worker;
  } catch {
    // A browser may forbid it, in a private window or without a secure connection: the site works all the same.
    return undefined;
  }
};

/** Registers the service worker, once per page however often it is called; undefined where there can be none. */
export const startServiceWorker = (): Promise<OfflineWorker | undefined> => {
  started ??= start();
  return started;
};

/** For a show that runs for days, between two loops: lets in a newer deployment that is there in full; else asks for one, for the next time. Resolves to whether the page will be reloaded. */
export const takeUpdate = async (): Promise<boolean> => {
  const worker = await startServiceWorker();
  if (worker?.read() === 'update-waiting') return worker.applyUpdate();
  await worker?.check().catch(() => undefined);
  return false;
};
