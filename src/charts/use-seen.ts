import { type RefObject, useEffect, useState } from 'react';

/** How far below the screen a place already counts as seen: what it shows is there when the reader has scrolled to it. */
const MARGIN = '50px';

/**
 * True once an element has come near the screen, or before the page is printed; from the start where nothing `waits` for
 * that, or where the browser cannot tell.
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
    const page = target.ownerDocument.defaultView;
    page?.addEventListener('beforeprint', see);
    return () => {
      observer.disconnect();
      page?.removeEventListener('beforeprint', see);
    };
  }, [element, seen]);
  return seen;
};
