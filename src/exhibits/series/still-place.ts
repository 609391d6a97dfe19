import { type RefObject, useLayoutEffect, useState } from 'react';
import type { SmallPlace } from './still-fit';

/** Width, height and type size of an element, measured before the first paint and whenever its size changes; undefined where nothing is laid out. */
export const usePlace = (element: RefObject<HTMLElement | null>): SmallPlace | undefined => {
  const [place, setPlace] = useState<SmallPlace>();
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = box;
      const unit = Number.parseFloat(getComputedStyle(box).fontSize);
      if (width === 0 || height === 0 || !(unit > 0)) return;
      setPlace((before) =>
        before?.width === width && before.height === height && before.unit === unit
          ? before
          : { width, height, unit },
      );
    };
    read();
    const sizes = new ResizeObserver(read);
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [element]);
  return place;
};
