import type { Page } from '@playwright/test';
import { expect } from './browser';

/** The slide on show. */
export const slide = (page: Page) => page.locator('main [data-slide]');

/** Number of the slide on show, from its foot. */
export const numberOf = async (page: Page): Promise<string> =>
  (await page.locator('main footer').last().innerText()).match(/(\d+) \/ \d+\s*$/)?.[1] ?? '';

/** Waits until the slide of that number is on show. */
export const expectNumber = (page: Page, number: number) =>
  expect.poll(() => numberOf(page)).toBe(String(number));

/** Steps of the deck. */
export const totalOf = async (page: Page): Promise<number> =>
  Number((await page.locator('main footer').last().innerText()).match(/\/ (\d+)\s*$/)?.[1]);

/** Waits until all slides of a deck are there: before, its cover stands without number and without tools. */
export const waitForSlides = async (page: Page) => {
  await expect(slide(page)).toBeVisible();
  await expect.poll(() => numberOf(page)).not.toBe('');
};

/** Opens a deck in Chinese, with more keys of the link, and waits until all its slides are there. */
export const open = async (page: Page, query = '') => {
  await page.goto(`./?present=1&lang=zh${query}`);
  await waitForSlides(page);
};

/** Opens the list of the slides. */
export const openEditor = async (page: Page) => {
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '编排演示文稿' }).click();
  return page.getByRole('dialog', { name: '编排演示文稿' });
};

/** Runs in the page: what no slide may have. `zoom` is how much larger a px is on the wall. */
const findFaults = (zoom: number): readonly string[] => {
  const article = document.querySelector('main [data-slide]');
  if (!article) return ['no slide'];
  const box = article.getBoundingClientRect();
  const faults: string[] = [];
  const lines: { text: string; at: DOMRect; upright: boolean }[] = [];
  /** A figure and what it counts, as they are written in either language. */
  const figures =
    /[0-9][0-9,.]*[ \u00a0\u2060]*(?:[万亿]+\u2060?[件人份名家个枚起次元]*|[件人份名家个枚起次元项年]|%|million|billion|thousand|cases|yuan|items|people)/g;
  const parts = [...article.children];
  /** Where the part of the slide ends that comes after the one with an element: its text must not run into it. */
  const limitOf = (element: Element): number => {
    const next = parts[parts.findIndex((each) => each.contains(element)) + 1];
    return next ? next.getBoundingClientRect().top : Number.POSITIVE_INFINITY;
  };
  const isSplit = (node: Node, from: number, to: number): boolean => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const tops = [...range.getClientRects()]
      .filter(({ width }) => width > 0.5)
      .map(({ top }) => top);
    return Math.max(...tops) - Math.min(...tops) > 4;
  };
  /** Where a line is seen: what is cut with an ellipsis ends there. */
  const seen = (parent: Element, at: DOMRect): DOMRect => {
    let { left, right, top, bottom } = at;
    for (let each: Element | null = parent; each && each !== article; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.textOverflow !== 'ellipsis' && style.webkitLineClamp === 'none') continue;
      const own = each.getBoundingClientRect();
      [left, right] = [Math.max(left, own.left), Math.min(right, own.right)];
      [top, bottom] = [Math.max(top, own.top), Math.min(bottom, own.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const written = node.textContent ?? '';
    const text = written.trim();
    const parent = node.parentElement;
    if (!text || !parent || parent.closest('.sr-only')) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    if (size * zoom < 18) faults.push(`${size * zoom} px: ${text}`);
    for (const { index, 0: found } of written.matchAll(figures)) {
      if (isSplit(node, index, index + found.length)) faults.push(`split: ${found} | ${text}`);
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const limit = limitOf(parent);
    const upright = getComputedStyle(parent).writingMode.startsWith('vertical');
    for (const whole of range.getClientRects()) {
      const at = seen(parent, whole);
      // Of a line that is cut away a strip may be left.
      if (at.width === 0 || at.height < whole.height / 2) continue;
      const outside =
        at.left < box.left - 1 ||
        at.right > box.right + 1 ||
        at.top < box.top - 1 ||
        at.bottom > box.bottom + 1;
      if (outside) faults.push(`outside: ${text}`);
      if (at.bottom > limit + 1) faults.push(`out of its part: ${text}`);
      const cell = parent.closest('.still-cell');
      // The box of a line is a little higher than its letters.
      if (cell && at.bottom - at.height * 0.1 > cell.getBoundingClientRect().bottom + 1)
        faults.push(`out of its cell: ${text}`);
      lines.push({ text, at, upright });
    }
  }
  for (const [index, { text, at, upright }] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(at.right, other.at.right) - Math.max(at.left, other.at.left);
      const down = Math.min(at.bottom, other.at.bottom) - Math.max(at.top, other.at.top);
      // The box of a line is a little higher than its letters.
      const most = (side: 'width' | 'height') => Math.min(at[side], other.at[side]) * 0.3;
      const meet = upright
        ? down > 1 && across > most('width')
        : across > 1 && down > most('height');
      if (meet && text !== other.text) faults.push(`overlap: ${text} | ${other.text}`);
    }
  }
  const page = document.documentElement;
  if (page.scrollHeight > innerHeight + 1 || page.scrollWidth > innerWidth + 1)
    faults.push('the page scrolls');
  return faults;
};

/** Milliseconds between looks: most slides are there within a frame or two, and a deck has many. */
const SOON = [20, 30, 50, 100, 250, 500, 1_000];

/** Walks through all slides from the first and finds no fault on any; type is measured as on a wall where a px is `zoom` of the projector's. */
export const expectAllFit = async (page: Page, name: string, zoom = 1): Promise<void> => {
  await page.keyboard.press('Home');
  const total = await totalOf(page);
  for (let number = 1; number <= total; number += 1) {
    await expect.poll(() => numberOf(page), { intervals: SOON }).toBe(String(number));
    await expect
      .poll(() => page.evaluate(findFaults, zoom), {
        message: `${name}, slide ${number}`,
        intervals: SOON,
      })
      .toEqual([]);
    await page.keyboard.press('PageDown');
  }
};
