import { useCallback, useSyncExternalStore } from 'react';

/** Below this width rows of the table are cards. */
export const NARROW = '(max-width: 639px)';

/** Below this width the details cover the page instead of standing beside the table. */
export const NO_ASIDE = '(max-width: 1023px)';

/** From this width on the table keeps all its columns beside the details. */
export const ROOMY = '(min-width: 1800px)';

/** True while a media query holds. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
};
