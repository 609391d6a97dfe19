import { type RefObject, useLayoutEffect, useState } from 'react';

const heightOf = (element: Element | null | undefined): number =>
  element?.getBoundingClientRect().height ?? 0;

/**
 * How many rows of the table in a place there is room for, at least one: measured before the first paint, and when place
 * or table change. Undefined where nothing is laid out. Rows that are not there yet count as the highest of those that are.
 */
export const useFittingRows = (place: RefObject<HTMLElement | null>): number | undefined => {
  const [rows, setRows] = useState<number>();
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) return undefined;
    const read = () => {
      const heights = [...box.querySelectorAll('tbody tr')].map(heightOf);
      const highest = Math.max(0, ...heights);
      const room = box.clientHeight - heightOf(box.querySelector('thead'));
      if (highest > 0) setRows(Math.max(1, Math.floor(room / highest)));
    };
    read();
    const sizes = new ResizeObserver(read);
    for (const each of [box, ...box.querySelectorAll('table')]) sizes.observe(each);
    return () => sizes.disconnect();
  }, [place]);
  return rows;
};
