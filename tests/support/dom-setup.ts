import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
// The files of a worker share one browser: what one stored, another would find, in an order that the machine decides.
afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
// A wait costs nothing where it is met; a machine with other work may stand still for a second.
configure({ asyncUtilTimeout: 10_000 });

/** What jsdom lacks. Every media query about motion says "reduce", so that nothing waits for an animation; all others say no. */
const matchMedia = (query: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    matches: query.includes('prefers-reduced-motion'),
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

/** Never reports a size: jsdom lays nothing out. Charts in DOM tests get an explicit width and height. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// Without a canvas ECharts estimates the width of a text; jsdom would complain at every one.
HTMLCanvasElement.prototype.getContext = () => null;
Object.assign(window, { matchMedia, ResizeObserver: SilentResizeObserver });
