import { ANSWERS } from './early-clicks';

interface Wanted {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

/** How far from the screen a part is already near. */
const NEAR = '200px';

/** What a reader does for which all parts are wanted. */
const DEEDS = ['pointerdown', 'keydown', 'focusin', 'wheel', 'scroll', 'beforeprint'] as const;

/** How long a reader looks at a page that answers until what is not on the screen comes by itself. */
const REST_MS = 6000;

const parts = new Map<string, Wanted>();

const wantAll = (): void => {
  for (const { resolve } of parts.values()) resolve();
};

const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run, 0);
};

const isStarted = (): boolean => !('start' in document.documentElement.dataset);

let isAtRest = false;

/** At rest: in each pause the next part that still waits. */
const wantNext = (): void => {
  if (!isAtRest) return;
  const next = [...parts].find(([name]) => document.querySelector(`[data-waits="${name}"]`));
  if (next) whenIdle(next[1].resolve);
};

const beginRest = (): void => {
  if (!isStarted()) return;
  window.removeEventListener(ANSWERS, beginRest);
  setTimeout(() => {
    isAtRest = true;
    wantNext();
  }, REST_MS);
};

const watch = (): void => {
  for (const deed of DEEDS) window.addEventListener(deed, wantAll, { capture: true, once: true });
  window.addEventListener(ANSWERS, beginRest);
  window.addEventListener(ANSWERS, wantNext);
};

const watchScreen = (name: string, resolve: () => void): void => {
  const box = document.querySelector(`[data-waits="${name}"] > *`);
  if (!box || typeof IntersectionObserver === 'undefined') return resolve();
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      resolve();
    },
    { rootMargin: NEAR },
  );
  observer.observe(box);
};

/** Comes when a part of the written page is near the screen, when a reader does anything, or when the page is at rest. */
export const whenWanted = (name: string): Promise<void> => {
  const known = parts.get(name);
  if (known) return known.promise;
  if (parts.size === 0) watch();
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  parts.set(name, { promise, resolve });
  watchScreen(name, resolve);
  return promise;
};
