/** How long what is shown must have been still: the finding of a view may come after its first panel. */
const STILL_MS = 80;

/** What a reader does meanwhile takes precedence. */
const DEEDS = ['keydown', 'pointerdown', 'focusin'] as const;

/** Focuses the first heading in `main` as soon as it is there and nothing more comes, unless the reader goes on meanwhile; gives what stops it. */
export const focusHeading = (main: HTMLElement, isFocusLost: () => boolean): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const deed of DEEDS) document.removeEventListener(deed, stop);
  };
  const focus = () => {
    const heading = main.querySelector<HTMLElement>('h2:not(dialog *)');
    if (!heading) return;
    stop();
    if (!isFocusLost()) return;
    heading.tabIndex = -1;
    heading.focus();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(focus, STILL_MS);
  };
  const observer = new MutationObserver(wait);
  observer.observe(main, { childList: true, subtree: true });
  for (const deed of DEEDS) document.addEventListener(deed, stop);
  wait();
  return stop;
};
