import type { Page } from '@playwright/test';
import {
  campaignRows,
  expect,
  inBothLanguages,
  inLanguage,
  LOCALE,
  openView,
  PARTS,
  test,
  waitForView,
} from '../support/site';

const WIDTHS = [360, 768, 1024, 1440, 1920] as const;

/** The states whose words are longest. */
const STATES = {
  start: '',
  'one right': '?right=trademark',
  'two rights and expanded rows': '?right=copyright,trademark&open=guardian,longteng',
} as const;

/** How far the page can be scrolled to the side, px. */
const readSideScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Tiles and headings, of table rows too, whose text does not fit: that is wider than its box, comes out of its tile, or stands over the edge
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
    for (const heading of document.querySelectorAll('h1, h2, h3, th[scope=row]'))
      check(heading, heading);
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
          // Line by line: a badge stands behind the last word of its heading.
          const isOver = [...a.getClientRects()].some((x) =>
            [...b.getClientRects()].some((y) => {
              const wide = Math.min(x.right, y.right) - Math.max(x.left, y.left);
              const high = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
              return wide > 1 && high > 1;
            }),
          );
          if (isOver) found.push(`${a.textContent} / ${b.textContent}`);
        }
      });
    }
    return found;
  });

/** The chart has been drawn anew for the width of its place. */
const expectDrawn = async (page: Page): Promise<void> => {
  const figure = page.getByRole('figure').first();
  await expect(figure).toBeVisible();
  const rest = () =>
    figure.evaluate((element) => {
      const drawn = element.querySelector('svg')?.getBoundingClientRect().width ?? 0;
      return Math.abs(element.getBoundingClientRect().width - drawn);
    });
  await expect.poll(rest, 'the chart is as wide as its place').toBeLessThan(2);
};

inBothLanguages((language) => {
  test('one screen shows filter, tiles, time series, breakdown and the first five campaigns', async ({
    page,
  }) => {
    await openView(page, language);
    await expectDrawn(page);
    const fifth = campaignRows(page, language).nth(4);
    await expect(fifth).toBeInViewport({ ratio: 1 });
  });

  for (const [state, query] of Object.entries(STATES)) {
    test(`at no width anything scrolls to the side, is cut or overlaps: ${state}`, async ({
      page,
    }) => {
      await openView(page, language, query);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
        await expectDrawn(page);
        expect
          .soft(await readSideScroll(page), `side scroll at ${width} px`)
          .toBeLessThanOrEqual(0);
        expect
          .soft(await findCutTexts(page, PARTS[language].tiles), `cut texts at ${width} px`)
          .toEqual([]);
        expect.soft(await findOverlaps(page), `overlaps at ${width} px`).toEqual([]);
      }
    });
  }
});

/** Notes every shift of the layout, with what moved. */
const noteShifts = (): void => {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value = 0, sources = [] } = entry as PerformanceEntry & {
        readonly value?: number;
        readonly sources?: readonly { readonly node?: Node | null }[];
      };
      const names = sources.map(({ node }) => node?.nodeName ?? '?');
      shifts.push(`${value.toFixed(4)} ${names.join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Holds back the data and the later parts of the program until the returned function lets them through. */
const holdBack = async (page: Page): Promise<() => Promise<void>> => {
  const held: (() => Promise<void>)[] = [];
  let holds = true;
  await page.route(/\/assets\/(figures|timeline|tables)-/, (route) => {
    if (!holds) return route.continue();
    held.push(() => route.continue());
    return undefined;
  });
  return async () => {
    await expect.poll(() => held.length).toBeGreaterThan(0);
    holds = false;
    await Promise.all(held.map((release) => release()));
  };
};

for (const [language, name, query, width] of [
  ['zh', 'the start', '', 1440],
  ['en', 'a filtered link', '?right=trademark&open=longteng', 1440],
  ['zh', 'a phone', '', 360],
  ['en', 'a projector', '?theme=contrast', 1920],
] as const) {
  test.describe(language, () => {
    test.use({ locale: LOCALE[language], viewport: { width, height: 900 } });

    test(`while it loads the page does not jump: ${name}`, async ({ page }) => {
      await page.addInitScript(noteShifts);
      const release = await holdBack(page);
      // Opening waits until the page answers.
      const opened = page.goto(`./${query}`);
      await expect(page.locator('html[data-start]')).toBeAttached();
      await release();
      await opened;
      await waitForView(page, language);
      await expectDrawn(page);
      const shifts = await page.evaluate(
        () => (window as unknown as { readonly shifts: readonly string[] }).shifts,
      );
      const sum = shifts.reduce((before, text) => before + Number.parseFloat(text), 0);
      expect(sum, shifts.join('\n')).toBeLessThan(0.1);
    });
  });
}

inLanguage('en', (language) => {
  test.use({ viewport: { width: 1440, height: 900 }, bypassCSP: true });

  test('a tile keeps its words with colors of the system, and with text spaced as wide as a reader may set it', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openView(page, language);
    const chosen = page.locator('li > [aria-pressed="true"]');
    const colors = await chosen.evaluate((tile) => [
      ...new Set([...tile.querySelectorAll('span')].map((each) => getComputedStyle(each).color)),
    ]);
    expect(colors).toHaveLength(1);
    await page.addStyleTag({
      content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    });
    const beyond = await page.locator('li[data-verdict]').evaluateAll((all) =>
      all.flatMap((tile) => {
        const { right } = tile.getBoundingClientRect();
        return [...tile.querySelectorAll('span')]
          .filter((each) => each.getBoundingClientRect().right > right + 1)
          .map((each) => each.textContent);
      }),
    );
    expect(beyond).toEqual([]);
  });
});
