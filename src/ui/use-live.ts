import { useSyncExternalStore } from 'react';

/** True where the build writes the page: nothing is ever wanted there, and nothing waits. */
export const IS_WRITING = typeof document === 'undefined';

const NEVER = () => () => undefined;

/** What only a browser can tell (`read`) and does not change; `written` in the page that the build writes and while that is brought to life. */
export const useBrowserValue = <T>(read: () => T, written: () => T): T =>
  useSyncExternalStore(NEVER, read, written);

/** False in the page that the build writes and while it is brought to life, then true: what only a browser can know waits for it. */
export const useLive = (): boolean =>
  useBrowserValue(
    () => true,
    () => false,
  );
