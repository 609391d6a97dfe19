import { type RefObject, useLayoutEffect, useState } from 'react';

const overflows = (cell: Element): boolean => {
  const { bottom, right } = cell.getBoundingClientRect();
  return [...cell.querySelectorAll(':not(svg *)')].some((child) => {
    const own = child.getBoundingClientRect();
    return own.bottom > bottom + 1 || own.right > right + 1;
  });
};

/**
 * How much has to be left out so that what stands in each cell (`data-cell`) of a place fits into it, from 0 for nothing to `most`: found
 * before the first paint, anew for other contents (`key`) and another size.
 */
export const useFit = (
  place: RefObject<HTMLElement | null>,
  key: unknown,
  most: number,
): number => {
  const [fit, setFit] = useState({ key, less: 0, size: '' });
  const less = fit.key === key ? fit.less : 0;
  const { size } = fit;
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) return undefined;
    const sizeOf = () => `${box.clientWidth}×${box.clientHeight}`;
    const before = sizeOf();
    const read = () => {
      if (less < most && [...box.querySelectorAll('[data-cell]')].some(overflows))
        setFit({ key, less: less + 1, size });
    };
    read();
    const sizes = new ResizeObserver(() => {
      if (sizeOf() !== before) setFit({ key, less: 0, size: sizeOf() });
    });
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [place, key, less, most, size]);
  return less;
};
