import { type RefObject, useEffect, useState } from 'react';
import type { PlacedPoint } from '../layout/timeline-layout';

interface PointKey {
  readonly seriesId: string;
  readonly year: string;
}

/** The one point of a chart whose tooltip is shown: under the pointer, else the focused one. */
export interface ActivePoint {
  readonly active: PlacedPoint | undefined;
  readonly hover: (point: PlacedPoint | undefined) => void;
  readonly focus: (point: PlacedPoint | undefined) => void;
}

const isAt = (a: PointKey | undefined, b: PointKey | undefined): boolean =>
  a?.seriesId === b?.seriesId && a?.year === b?.year;

const toKey = (point: PlacedPoint | undefined): PointKey | undefined =>
  point && { seriesId: point.seriesId, year: point.year };

/**
 * Keeps the active point by series and year, so that it survives a new layout. Esc hides it until the pointer or the focus
 * moves to another point, and goes no further: it must not undo a filter at once. A touch outside the figure hides it too.
 */
export const useActivePoint = (
  figure: RefObject<HTMLElement | null>,
  points: readonly PlacedPoint[],
): ActivePoint => {
  const [hovered, setHovered] = useState<PointKey>();
  const [focused, setFocused] = useState<PointKey>();
  const [hidden, setHidden] = useState<PointKey>();
  const wanted = hovered ?? focused;
  const found = wanted && points.find((point) => isAt(point, wanted));
  const active = isAt(hidden, wanted) ? undefined : found;
  const isShown = active !== undefined;

  useEffect(() => {
    const page = figure.current?.ownerDocument;
    if (!isShown || !page) return undefined;
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      setHidden(wanted);
    };
    const hideOnTouch = (event: PointerEvent) => {
      if (event.target instanceof Node && !figure.current?.contains(event.target)) {
        setHovered(undefined);
      }
    };
    page.addEventListener('keydown', hideOnEscape, { capture: true });
    page.addEventListener('pointerdown', hideOnTouch, { capture: true });
    return () => {
      page.removeEventListener('keydown', hideOnEscape, { capture: true });
      page.removeEventListener('pointerdown', hideOnTouch, { capture: true });
    };
  }, [figure, isShown, wanted]);

  const change = (key: PointKey | undefined) => (before: PointKey | undefined) =>
    isAt(before, key) ? before : key;
  return {
    active,
    hover: (point) => {
      setHovered(change(toKey(point)));
      if (!isAt(hidden, point)) setHidden(undefined);
    },
    focus: (point) => {
      setFocused(change(toKey(point)));
      if (!isAt(hidden, point)) setHidden(undefined);
    },
  };
};
