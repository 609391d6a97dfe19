import { act, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setClause } from '../../src/crossfilter/filter';
import { useAddress } from '../../src/url/use-address';
import { keepOnBack, LINKS } from '../../src/views/view-state';
import { readVocabulary } from '../support/read-vocabulary';

const FAKED = ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame'] as const;

const RULES = { codec: LINKS, vocabulary: readVocabulary(), keepOnBack };

let replaced = vi.spyOn(window.history, 'replaceState');

beforeEach(() => {
  vi.useFakeTimers({ toFake: [...FAKED], now: 10_000_000 });
  window.history.replaceState(null, '', '/page?lang=en');
  vi.advanceTimersByTime(10_000);
  replaced = vi.spyOn(window.history, 'replaceState');
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const show = () => {
  const { result } = renderHook(() => useAddress(RULES));
  const search = (text: string) =>
    act(() => result.current.update((state) => ({ ...state, search: text })));
  return {
    result,
    search,
    /** Types a text letter by letter, 50 ms each. */
    type: (text: string) => {
      for (let length = 1; length <= text.length; length += 1) {
        search(text.slice(0, length));
        act(() => void vi.advanceTimersByTime(50));
      }
    },
    /** Clicks on a filter; the page is painted where `isPainted`. */
    filter: (isPainted = true) =>
      act(() => {
        result.current.update((state) => ({
          ...state,
          filter: setClause(state.filter, 'right', ['trademark']),
        }));
        if (isPainted) vi.advanceTimersByTime(50);
      }),
  };
};

const address = () => window.location.search;

/** Goes back or forward and waits for the browser. */
const go = async (delta: number) => {
  const done = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  );
  vi.useRealTimers();
  await act(async () => {
    window.history.go(delta);
    await done;
  });
  vi.useFakeTimers({ toFake: [...FAKED], now: 20_000_000 });
};

test('the page follows every letter, the address at most once in 300 ms', () => {
  const { result, type } = show();
  const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(4);
  type(text);
  expect(result.current.state.search).toBe(text);
  expect(replaced.mock.calls.length).toBeLessThanOrEqual(Math.ceil((text.length * 50) / 300) + 1);
  act(() => void vi.advanceTimersByTime(400));
  expect(address()).toBe(`?lang=en&q=${text}`);
});

test('30 seconds of typing stay under the 100 changes after which Safari stops', () => {
  const { type } = show();
  for (let round = 0; round < 6; round += 1) type('x'.repeat(100));
  expect(replaced.mock.calls.length).toBeLessThan(100);
});

test.each([
  ['the field is left', () => fireEvent.focusOut(document.body)],
  ['the window is left', () => fireEvent.blur(window)],
  ['the page is left', () => fireEvent(window, new Event('pagehide'))],
  ['the pointer leaves for the address bar', () => fireEvent.mouseLeave(document.documentElement)],
  [
    'a key of the browser is pressed',
    () => fireEvent.keyDown(document.body, { key: 'l', ctrlKey: true }),
  ],
])('the address is written when %s', (_, leave) => {
  const { type } = show();
  type('abc');
  expect(address()).not.toBe('?lang=en&q=abc');
  leave();
  expect(address()).toBe('?lang=en&q=abc');
});

test('what was typed is in the entry that a step leaves, and comes back with it', async () => {
  const { result, type, filter } = show();
  type('abc');
  filter();
  expect(address()).toBe('?lang=en&right=trademark&q=abc');
  await go(-1);
  expect(address()).toBe('?lang=en&q=abc');
  expect(result.current.state.search).toBe('abc');
  expect(result.current.state.filter.clauses).toEqual([]);
});

test('Back right after a letter shows the entry before, and Forward the letter', async () => {
  const { result, type, filter } = show();
  filter();
  type('abc');
  await go(-1);
  expect(address()).toBe('?lang=en');
  expect(result.current.state.search).toBe('');
  act(() => void vi.advanceTimersByTime(1000));
  expect(address()).toBe('?lang=en');
  await go(1);
  expect(result.current.state.search).toBe('abc');
  expect(address()).toBe('?lang=en&right=trademark&q=abc');
});

test('an address that somebody else writes meanwhile is what is shown', () => {
  const { result, type } = show();
  type('abc');
  window.history.replaceState(null, '', '/page?lang=zh');
  act(() => void vi.advanceTimersByTime(1000));
  expect(address()).toBe('?lang=zh');
  act(() => void fireEvent(window, new PopStateEvent('popstate')));
  expect([result.current.state.language, result.current.state.search]).toEqual(['zh', '']);
});

test('a browser that refuses to change the address costs nothing of what is shown', () => {
  const { result, search, filter } = show();
  const pushed = vi.spyOn(window.history, 'pushState');
  const refuse = () => {
    throw new DOMException('too many', 'SecurityError');
  };
  replaced.mockImplementation(refuse);
  pushed.mockImplementation(refuse);
  search('a');
  filter();
  expect(result.current.state.search).toBe('a');
  expect(result.current.state.filter.clauses).toHaveLength(1);
  replaced.mockRestore();
  act(() => void vi.advanceTimersByTime(500));
  expect(address()).toBe('?lang=en&right=trademark&q=a');
});

test('a click is answered at once and written into the address behind the paint, as a step of Back', async () => {
  const { result, filter } = show();
  const pushed = vi.spyOn(window.history, 'pushState');
  filter(false);
  expect(result.current.state.filter.clauses).toHaveLength(1);
  expect(pushed).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(50));
  expect(pushed).toHaveBeenCalledTimes(1);
  expect(address()).toBe('?lang=en&right=trademark');
  await go(-1);
  expect(address()).toBe('?lang=en');
  expect(result.current.state.filter.clauses).toEqual([]);
});

test('two clicks within one frame are two steps', async () => {
  const { result, filter } = show();
  filter(false);
  act(() => result.current.update((state) => ({ ...state, view: 'audit' })));
  act(() => void vi.advanceTimersByTime(50));
  expect(address()).toBe('?view=audit&lang=en&right=trademark');
  await go(-1);
  expect(address()).toBe('?lang=en&right=trademark');
  expect(result.current.state.view).toBe('main');
});

test('a page that goes away, or is not painted, writes what was clicked', () => {
  const { filter } = show();
  filter(false);
  fireEvent(window, new Event('pagehide'));
  expect(address()).toBe('?lang=en&right=trademark');
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const other = show();
  act(() => other.result.current.update((state) => ({ ...state, view: 'audit' })));
  act(() => void vi.advanceTimersByTime(300));
  expect(address()).toBe('?view=audit&lang=en&right=trademark');
  vi.unstubAllGlobals();
});

test('Back before the address is written takes back that click alone', async () => {
  const { result, filter } = show();
  filter();
  act(() => result.current.update((state) => ({ ...state, view: 'audit' })));
  expect(result.current.state.view).toBe('audit');
  await go(-1);
  await vi.waitFor(() => expect(address()).toBe('?lang=en&right=trademark'));
  expect(result.current.state.view).toBe('main');
  expect(result.current.state.filter.clauses).toHaveLength(1);
});
