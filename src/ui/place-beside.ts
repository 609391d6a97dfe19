import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

const GAP = 6;
const EDGE = 12;
const TALLEST = 520;

/**
 * Keeps a fixed element below its anchor, above it where there is no room, always within the window. Follows scrolling
 * and resizing until the returned function is called.
 */
export const placeBeside = (
  anchor: Element,
  element: HTMLElement,
  align: 'start' | 'end',
): (() => void) =>
  autoUpdate(anchor, element, () => {
    void computePosition(anchor, element, {
      strategy: 'fixed',
      placement: align === 'start' ? 'bottom-start' : 'bottom-end',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            element.style.maxHeight = `${Math.min(TALLEST, availableHeight)}px`;
          },
        }),
      ],
    }).then(({ x, y }) => {
      element.style.left = `${x}px`;
      element.style.top = `${y}px`;
    });
  });
