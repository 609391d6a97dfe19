import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANSWERS } from '../../src/ui/early-clicks';

/** Tells the observed boxes, in their order, that they are near the screen. */
let approach: (() => void)[] = [];

beforeEach(() => {
  vi.resetModules();
  approach = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #see: (entries: readonly object[]) => void;
      constructor(see: (entries: readonly object[]) => void) {
        this.#see = see;
      }
      observe() {
        approach.push(() => this.#see([{ isIntersecting: true }]));
      }
      disconnect() {}
    },
  );
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  document.documentElement.dataset['start'] = 'ready';
  document.body.innerHTML =
    '<div data-waits="a"><p></p></div><div data-waits="b"><p></p></div><div data-waits="c"><p></p></div>';
});

afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset['start'];
  document.body.replaceChildren();
});

const ask = async () => {
  const { whenWanted } = await import('../../src/ui/when-wanted');
  const came: string[] = [];
  for (const name of ['a', 'b', 'c']) void whenWanted(name).then(() => came.push(name));
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return came;
  };
  return { whenWanted, settle, came };
};

test('a part near the screen comes, the others wait', async () => {
  const { settle, whenWanted } = await ask();
  expect(await settle()).toEqual([]);
  approach[1]?.();
  expect(await settle()).toEqual(['b']);
  expect(whenWanted('b')).toBe(whenWanted('b'));
});

test.each(['pointerdown', 'keydown', 'focusin', 'wheel', 'scroll', 'beforeprint'])(
  '%s anywhere brings all of them',
  async (deed) => {
    const { settle } = await ask();
    document.body.dispatchEvent(new Event(deed, { bubbles: true }));
    expect(await settle()).toEqual(['a', 'b', 'c']);
  },
);

test('at rest they come one after another, the next when the last one answers', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { came } = await ask();
  const settle = async () => {
    await Promise.resolve();
    return came;
  };
  window.dispatchEvent(new Event(ANSWERS));
  vi.runAllTimers();
  expect(await settle()).toEqual([]);
  delete document.documentElement.dataset['start'];
  window.dispatchEvent(new Event(ANSWERS));
  // The reader looks at what is there: nothing comes yet.
  vi.advanceTimersByTime(3000);
  expect(await settle()).toEqual([]);
  vi.runAllTimers();
  expect(await settle()).toEqual(['a']);
  document.querySelector('[data-waits="a"]')?.removeAttribute('data-waits');
  window.dispatchEvent(new Event(ANSWERS));
  expect(await settle()).toEqual(['a', 'b']);
  vi.useRealTimers();
});
