import { useEffect, useRef } from 'react';

/** True where no control has the focus: what had it went with the view that was left. */
const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Puts the focus on the heading of a view once it is shown, where nothing else has it; Back and Forward leave it to the browser. */
export const useFocusOfView = (view: string): void => {
  const shown = useRef(view);
  const entered = useRef(false);
  useEffect(() => {
    const enter = () => {
      entered.current = true;
    };
    window.addEventListener('popstate', enter);
    return () => window.removeEventListener('popstate', enter);
  }, []);
  useEffect(() => {
    const isOther = shown.current !== view && !entered.current;
    shown.current = view;
    entered.current = false;
    const main = document.querySelector('main');
    if (!isOther || !main || !isFocusLost()) return undefined;
    let stop: (() => void) | undefined;
    let isLeft = false;
    import('./focus-heading')
      .then(({ focusHeading }) => {
        if (!isLeft) stop = focusHeading(main, isFocusLost);
      })
      // The page can be used all the same.
      .catch(() => undefined);
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [view]);
};
