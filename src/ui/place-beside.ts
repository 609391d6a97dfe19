const GAP = 6;
const EDGE = 12;
const TALLEST = 660;

/** Below the anchor where there is room or more room than above, else above it; always within the window. */
const place = (anchor: Element, element: HTMLElement, align: 'start' | 'end'): void => {
  const { ownerDocument } = anchor;
  const { clientWidth, clientHeight } = ownerDocument.documentElement;
  const box = anchor.getBoundingClientRect();
  const below = clientHeight - box.bottom - GAP - EDGE;
  const above = box.top - GAP - EDGE;
  element.style.maxHeight = `${Math.min(TALLEST, Math.max(below, above))}px`;
  const { offsetWidth, offsetHeight } = element;
  const isBelow = offsetHeight <= below || below >= above;
  const left = align === 'start' ? box.left : box.right - offsetWidth;
  element.style.left = `${Math.max(EDGE, Math.min(left, clientWidth - offsetWidth - EDGE))}px`;
  element.style.top = `${isBelow ? box.bottom + GAP : box.top - GAP - offsetHeight}px`;
};

/** Keeps a fixed element beside its anchor while the page scrolls, the window changes or its content grows, until the returned function is called. */
export const placeBeside = (
  anchor: Element,
  element: HTMLElement,
  align: 'start' | 'end',
): (() => void) => {
  const update = () => place(anchor, element, align);
  const view = anchor.ownerDocument.defaultView;
  const stop = new AbortController();
  const { signal } = stop;
  view?.addEventListener('scroll', update, { signal, capture: true, passive: true });
  view?.addEventListener('resize', update, { signal });
  const watch = new ResizeObserver(update);
  watch.observe(element);
  update();
  return () => {
    stop.abort();
    watch.disconnect();
  };
};
