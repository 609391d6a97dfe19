import { useCallback, useSyncExternalStore } from 'react';
import { readQuery, toPageAddress } from './page-address';

/** Marks the entries of the browser's history between which Back goes; an address that a reader types carries no mark. */
const OWN = 'own';

/** Safari stops listening after 100 changes of the address in 30 seconds. */
const WRITE_MS = 400;

/** A page in the background has no frames. */
const UNPAINTED_MS = 200;

const CHANGED = 'view-state-changed';

/** A query that is shown and not yet written; `over` is the address that it takes the place of, or follows as a step of Back. */
interface Unwritten {
  readonly over: string;
  readonly query: string;
  readonly isStep: boolean;
}

let unwritten: Unwritten | undefined;
/** What was not yet written when its entry was left. */
let left: Unwritten | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let written = Number.NEGATIVE_INFINITY;

/** While the build writes the page there is no address; what needs one is left out there. */
const NOWHERE = 'https://page.invalid/';

const href = () => (typeof window === 'undefined' ? NOWHERE : window.location.href);

/** The address of this page with another query; without one for ''. */
export const toAddressOf = (query: string): string => toPageAddress(href(), query);

/** What is shown and not yet written, as long as nobody else has changed the address. */
const current = (): Unwritten | undefined => (unwritten?.over === href() ? unwritten : undefined);

/** The query that is shown, with its question mark: that of the address, or what will be written there. */
export const shownQuery = (): string => {
  const next = current();
  if (!next) return readQuery(href());
  return next.query && `?${next.query}`;
};

/** False where the browser had too many changes of the address: what is shown is right, and written later. */
const write = (how: 'pushState' | 'replaceState', address: string): boolean => {
  written = performance.now();
  try {
    window.history[how](OWN, '', address);
    return true;
  } catch {
    return false;
  }
};

const later = () => {
  clearTimeout(timer);
  timer = setTimeout(flushAddress, Math.max(0, written + WRITE_MS - performance.now()));
};

const writeStep = (address: string): boolean =>
  // The entry that is left gets its mark.
  (window.history.state === OWN || write('replaceState', href())) && write('pushState', address);

/** Writes what is shown into the address now. */
const flushAddress = (): void => {
  clearTimeout(timer);
  const next = current();
  unwritten = undefined;
  if (!next) return;
  const address = toAddressOf(next.query);
  if (next.isStep ? writeStep(address) : write('replaceState', address)) return;
  // What the browser refuses as a step it may take in place of the entry shown, later.
  unwritten = { ...next, isStep: false };
  later();
};

/** Behind the next frame: a change of the address holds up the paint. A page that is not painted writes all the same. */
const afterPaint = () => {
  clearTimeout(timer);
  timer = setTimeout(flushAddress, UNPAINTED_MS);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(flushAddress, 0);
  });
};

const announce = () => window.dispatchEvent(new Event(CHANGED));

/** Shows another query in place of the entry shown. The page follows at once, the address after the paint and as often as browsers let it. */
export const replaceQuery = (query: string): void => {
  unwritten = { over: href(), query, isStep: current()?.isStep ?? false };
  if (performance.now() - written >= WRITE_MS) afterPaint();
  else later();
  announce();
};

/** Shows another query as a step of Back. The page follows at once, the address after the paint. */
export const pushQuery = (query: string): void => {
  flushAddress();
  unwritten = { over: href(), query, isStep: true };
  afterPaint();
  announce();
};

/** The entry that Back or Forward leads to is shown with what was typed last there; `keep` says what it takes over from the one that was shown. */
const enter = (keep: (entered: string) => string | undefined) => {
  clearTimeout(timer);
  const before = unwritten;
  unwritten = undefined;
  if (before?.isStep) {
    // Back was meant for a step that is not yet an entry: the browser has left the one before it.
    window.history.forward();
    return;
  }
  if (window.history.state !== OWN) return;
  const typed = left?.over === href() ? left.query : undefined;
  if (before) left = before;
  else if (typed !== undefined) left = undefined;
  const entered = typed ?? readQuery(href());
  const kept = keep(entered) ?? typed;
  if (kept !== undefined) write('replaceState', toAddressOf(kept));
};

const isLeavingKey = ({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || key === 'F5' || key === 'F6' || key === 'Enter';

const onKey = (event: KeyboardEvent) => {
  if (isLeavingKey(event)) flushAddress();
};

const onHidden = () => {
  if (document.visibilityState === 'hidden') flushAddress();
};

const subscribe = (
  onChange: () => void,
  keep: (entered: string) => string | undefined,
): (() => void) => {
  const onStep = () => {
    enter(keep);
    onChange();
  };
  window.addEventListener('popstate', onStep);
  window.addEventListener(CHANGED, onChange);
  window.addEventListener('blur', flushAddress);
  window.addEventListener('pagehide', flushAddress);
  document.addEventListener('visibilitychange', onHidden);
  document.addEventListener('focusout', flushAddress);
  document.addEventListener('keydown', onKey, true);
  document.documentElement.addEventListener('mouseleave', flushAddress);
  return () => {
    flushAddress();
    window.removeEventListener('popstate', onStep);
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener('blur', flushAddress);
    window.removeEventListener('pagehide', flushAddress);
    document.removeEventListener('visibilitychange', onHidden);
    document.removeEventListener('focusout', flushAddress);
    document.removeEventListener('keydown', onKey, true);
    document.documentElement.removeEventListener('mouseleave', flushAddress);
  };
};

/** The query that is shown, with its question mark. The address is written before anything outside of the page may read it. `keep`, the same from call to call, gives what an entry that Back leads to is to be instead, or undefined. */
export const useQuery = (keep: (entered: string) => string | undefined): string =>
  useSyncExternalStore(
    useCallback((onChange) => subscribe(onChange, keep), [keep]),
    shownQuery,
    shownQuery,
  );
