import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type ChartTheme, readChartTheme } from './chart-theme';
import type { ChartSize } from '../layout/timeline-layout';

/** The paper that a chart is drawn on: its size in px and the theme of its place in the page. */
export interface ChartFrame {
  readonly size: ChartSize;
  readonly theme: ChartTheme;
}

const PREFERENCES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', 'print'];

const readFrame = (
  element: HTMLElement,
  height: number,
  palette: readonly string[],
): ChartFrame | undefined => {
  const width = element.clientWidth;
  // A hidden tab or a closed sheet has no width; what was drawn before stays.
  if (width === 0) return undefined;
  return { size: { width, height }, theme: readChartTheme(element, palette) };
};

const isSame = (a: ChartFrame | undefined, b: ChartFrame): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Calls back when the width, the theme (`data-theme`, system setting, a style sheet) or the language of the page changes; returns the end of it. */
const watch = (element: HTMLElement, onChange: () => void): (() => void) => {
  const sizes = new ResizeObserver(onChange);
  sizes.observe(element);
  const attributes = new MutationObserver(onChange);
  attributes.observe(element.ownerDocument.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'lang', 'class'],
  });
  // A style sheet of the reader's own may come at any time, and space the text more widely.
  attributes.observe(element.ownerDocument.head, { childList: true });
  const queries = PREFERENCES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    sizes.disconnect();
    attributes.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
};

/** Runs with the colours of paper: before a print the page still has those of its screen. */
const asOnPaper = (root: HTMLElement, run: () => void): void => {
  const { theme } = root.dataset;
  if (theme !== 'dark') return run();
  root.dataset['theme'] = 'light';
  run();
  root.dataset['theme'] = theme;
};

/** Draws for paper before a print and for the screen after it; returns the end of it. */
const watchPrint = (page: Window, onChange: (prints: boolean) => void): (() => void) => {
  const begin = () =>
    asOnPaper(page.document.documentElement, () => flushSync(() => onChange(true)));
  const end = () => onChange(false);
  page.addEventListener('beforeprint', begin);
  page.addEventListener('afterprint', end);
  return () => {
    page.removeEventListener('beforeprint', begin);
    page.removeEventListener('afterprint', end);
  };
};

/**
 * The frame of a chart in `container`, read before the first paint and whenever width, theme or language change; the same
 * object while nothing does. Type is as large as the CSS type of the container. Undefined until the container has a width.
 */
export const useChartFrame = (
  container: RefObject<HTMLElement | null>,
  height: number,
  palette: readonly string[],
): ChartFrame | undefined => {
  const [frame, setFrame] = useState<ChartFrame>();
  const tokens = palette.join(' ');
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const read = () => {
      const next = readFrame(element, height, tokens.split(' '));
      if (next) setFrame((before) => (isSame(before, next) ? before : next));
    };
    read();
    let prints = false;
    const stop = watch(element, () => {
      if (!prints) read();
    });
    const page = element.ownerDocument.defaultView;
    const stopPrint =
      page &&
      watchPrint(page, (now) => {
        prints = now;
        read();
      });
    return () => {
      stop();
      stopPrint?.();
    };
  }, [container, height, tokens]);
  return frame;
};
