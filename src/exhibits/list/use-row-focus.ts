import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

interface RowFocus {
  /** The row that Tab reaches. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  /** Moves the focus to a row, wherever the focus is. */
  readonly focusRow: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface RowFocusOptions {
  readonly count: number;
  readonly page: () => number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
  readonly onEnter: (index: number) => void;
}

const targetOf = (key: string, at: number, count: number, page: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
};

/** One row of a virtual table has the tab stop; arrows, PageUp, PageDown, Home and End move it, Enter opens. */
export const useRowFocus = (options: RowFocusOptions): RowFocus => {
  const { count, page, scroller, scrollTo, onEnter } = options;
  const [chosen, setActive] = useState(0);
  const active = Math.max(0, Math.min(chosen, count - 1));
  const wanted = useRef<number>(undefined);
  const focusMounted = () => {
    if (wanted.current === undefined) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  };
  // A row far away is made only by the next render.
  useEffect(focusMounted);
  const focusRow = (index: number) => {
    const target = Math.max(0, Math.min(index, count - 1));
    wanted.current = target;
    setActive(target);
    scrollTo(target);
    focusMounted();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') onEnter(active);
    else {
      const target = targetOf(event.key, active, count, page());
      if (target === undefined) return;
      focusRow(target);
    }
    event.preventDefault();
  };
  return { active, setActive, focusRow, onKeyDown };
};
