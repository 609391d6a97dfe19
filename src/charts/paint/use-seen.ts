import { type RefObject, useEffect, useState } from 'react';

/** How far below the screen a place already counts as seen: what it shows is there when the reader has scrolled to it. */
const MARGIN = '50px';

/** Later than this it is drawn all the same, so that a picture of the whole page has it. */
const REST_MS = 2500;

/**
 * True once an element has come near the screen, before the page is printed, or when the page has rested; from the start
 * where nothing `waits` for that, or where the browser cannot tell.
 */
export const useSeen = (element: RefObject<Element | null>, waits: boolean): boolean => {
  const [seen, setSeen] = useState(!waits || typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const target = element.current;
    if (seen || !target) return undefined;
    const see = () => setSeen(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) see();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(target);
    const timer = setTimeout(see, REST_MS);
    const page = target.ownerDocument.defaultView;
    page?.addEventListener('beforeprint', see);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      page?.removeEventListener('beforeprint', see);
    };
  }, [element, seen]);
  return seen;
};
