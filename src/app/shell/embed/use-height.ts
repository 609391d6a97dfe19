import { type RefObject, useEffect } from 'react';

/** Tells the page around the frame how high what it shows is, whenever that changes. Nothing is read from that page. */
export const useHeight = (shown: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = shown.current;
    if (!element || window.parent === window) return undefined;
    let told = 0;
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      // Anyone may know it: it is a number, and whose page this is is not known.
      window.parent.postMessage({ type: 'ip-observatory:height', height }, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [shown]);
};
