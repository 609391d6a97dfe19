import { type RefObject, useLayoutEffect, useState } from 'react';

/** Height of an element's content in whole px, measured before the first paint and whenever it changes; undefined until it has one. */
export const useHeight = (element: RefObject<HTMLElement | null>): number | undefined => {
  const [height, setHeight] = useState<number>();
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const read = () => {
      if (box.clientHeight > 0) setHeight(box.clientHeight);
    };
    read();
    const sizes = new ResizeObserver(read);
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [element]);
  return height;
};
