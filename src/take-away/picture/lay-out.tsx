import { type ReactNode, Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TakeAwayError } from '../job';

const LOOK_MS = 40;
/** What is not there after so long will not come. */
const MOST_MS = 15_000;

const isDrawn = (place: Element): boolean =>
  place.childElementCount > 0 &&
  [...place.querySelectorAll('.still-chart')].every((chart) => chart.querySelector('svg *'));

const wait = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(() => (signal.aborted ? reject(signal.reason) : resolve()), LOOK_MS);
  });

/** Charts are measured, then drawn; what does not fit is left out step by step: it is done when nothing changes any more. */
const settle = async (place: Element, signal: AbortSignal): Promise<void> => {
  const latest = Date.now() + MOST_MS;
  let before = '';
  while (Date.now() < latest) {
    await wait(signal);
    const now = place.innerHTML;
    if (isDrawn(place) && now === before) return;
    before = now;
  }
  throw new TakeAwayError('unknown');
};

/**
 * Lays something out beside the page, in a theme of its own, reads it when it is all there, and takes it away again. Fails
 * with the reason of what does not load.
 */
export const layOut = async <T,>(
  content: ReactNode,
  theme: string,
  signal: AbortSignal,
  read: (place: Element) => T,
): Promise<T> => {
  signal.throwIfAborted();
  const place = document.createElement('div');
  place.className = 'taken-place';
  place.setAttribute('aria-hidden', 'true');
  place.inert = true;
  place.dataset['theme'] = theme;
  document.body.append(place);
  let root: Root | undefined;
  const broken = new Promise<never>((_, reject) => {
    root = createRoot(place, { onUncaughtError: reject });
  });
  try {
    root?.render(<Suspense>{content}</Suspense>);
    await Promise.race([settle(place, signal), broken]);
    return read(place.firstElementChild ?? place);
  } finally {
    root?.unmount();
    place.remove();
  }
};
