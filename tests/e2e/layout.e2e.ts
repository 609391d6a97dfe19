import type { Page } from '@playwright/test';
import { expect, inBothLanguages, openView, PARTS, test, waitForView } from '../support/site';

const WIDTHS = [360, 768, 1024, 1440, 1920] as const;

/** The states whose words are longest. */
const STATES = [
  '',
  '?right=trademark',
  '?right=copyright,trademark&open=guardian,longteng',
] as const;

/** How far the page can be scrolled to the side, px. */
const readSideScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Tiles and headings whose text does not fit: that is wider than its box, comes out of its tile, or stands over the edge
 * of the page. Text for screen readers only does not count.
 */
const findCutTexts = (page: Page, tileList: string): Promise<readonly string[]> =>
  page.evaluate((label) => {
    const cut: string[] = [];
    const edge = document.documentElement.clientWidth + 1;
    const check = (element: Element, box: Element) => {
      const name = element.textContent?.slice(0, 40) ?? '';
      if (element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1) {
        cut.push(`wider than its box: ${name}`);
      }
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      const outer = box.getBoundingClientRect();
      if (text.width <= 1) return;
      if (text.right > outer.right + 1 || text.bottom > outer.bottom + 1) {
        cut.push(`comes out of its box: ${name}`);
      }
      if (text.right > edge || text.left < -1) cut.push(`over the edge of the page: ${name}`);
    };
    for (const tile of document.querySelectorAll(`ul[aria-label="${label}"] > li`)) {
      check(tile, tile);
      for (const part of tile.querySelectorAll('span')) check(part, tile);
    }
    for (const heading of document.querySelectorAll('h1, h2, h3')) check(heading, heading);
    return cut;
  }, tileList);

/** Buttons, headings and figures of panels that stand over one another. */
const findOverlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const header of document.querySelectorAll('section > header, body > #root header')) {
      const parts = [...header.querySelectorAll('h1, h2, button, input, select, p')].filter(
        (part) => part.getBoundingClientRect().width > 1,
      );
      parts.forEach((a, index) => {
        for (const b of parts.slice(index + 1)) {
          if (a.contains(b) || b.contains(a)) continue;
          const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
          const wide = Math.min(x.right, y.right) - Math.max(x.left, y.left);
          const high = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
          if (wide > 1 && high > 1) found.push(`${a.textContent} / ${b.textContent}`);
        }
      });
    }
    return found;
  });

inBothLanguages((language) => {
  for (const width of WIDTHS) {
    test(`at ${width} px nothing scrolls to the side, is cut or overlaps`, async ({ page }) => {
      await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
      for (const query of STATES) {
        await openView(page, language, query);
        await expect(page.getByRole('figure').first()).toBeVisible();
        expect.soft(await readSideScroll(page), `side scroll of ${query}`).toBeLessThanOrEqual(0);
        expect
          .soft(await findCutTexts(page, PARTS[language].tiles), `cut texts of ${query}`)
          .toEqual([]);
        expect.soft(await findOverlaps(page), `overlaps of ${query}`).toEqual([]);
      }
    });
  }

  for (const [name, query, width] of [
    ['the start', '', 1440],
    ['a filtered link', '?right=trademark&open=longteng', 1440],
    ['a phone', '', 360],
    ['a projector', '?theme=contrast', 1920],
  ] as const) {
    test(`while it loads the page does not jump: ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value = 0, sources = [] } = entry as PerformanceEntry & {
              readonly value?: number;
              readonly sources?: readonly { readonly node?: Node | null }[];
            };
            const places = sources.map(({ node }) => (node as Element | null)?.nodeName ?? '?');
            shifts.push(`${value.toFixed(4)} ${places.join(' ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // The data and the later parts of the program are held back until what stands in for them is seen.
      const held: (() => Promise<void>)[] = [];
      let holds = true;
      const hold = /\/data\/observations\/|\/assets\/(timeline|campaigns)-panel/;
      await page.route(hold, (route) => {
        if (!holds) return route.continue();
        held.push(() => route.continue());
        return undefined;
      });
      await page.goto(`./${query}`);
      await expect(page.getByText(PARTS[language].loading).first()).toBeAttached();
      holds = false;
      for (const release of held) await release();
      await waitForView(page, language);
      await expect(page.getByRole('figure').first()).toBeVisible();
      await expect(page.getByRole('figure').locator('svg').first()).toBeVisible();
      const shifts = await page.evaluate(
        () => (window as unknown as { readonly shifts: readonly string[] }).shifts,
      );
      const sum = shifts.reduce((before, text) => before + Number.parseFloat(text), 0);
      expect(sum, shifts.join('\n')).toBeLessThan(0.1);
    });
  }
});
