import { type RefObject, useEffect } from 'react';
import { useLatest } from '../ui/use-latest';

const LEAST_PX = 50;

/** A finger that moves more sideways than up or down turns the slide: to the left goes on. */
export const useSwipe = (
  element: RefObject<HTMLElement | null>,
  turn: (command: 'next' | 'previous') => void,
): void => {
  const latest = useLatest(turn);
  useEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    let start: { readonly x: number; readonly y: number } | undefined;
    const begin = ({ touches }: TouchEvent) => {
      const [touch] = touches;
      start = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    };
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      if (!start || !touch) return;
      const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y];
      start = undefined;
      if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < Math.abs(dy)) return;
      latest.current(dx < 0 ? 'next' : 'previous');
    };
    box.addEventListener('touchstart', begin, { passive: true });
    box.addEventListener('touchend', end);
    return () => {
      box.removeEventListener('touchstart', begin);
      box.removeEventListener('touchend', end);
    };
  }, [element, latest]);
};
