import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe';
import { expect, inBothLanguages, PARTS, test } from '../support/site';

const VIEWS = 'src/views';

/** The word in a link of every view: each has a folder with its entry. */
const VIEW_NAMES = readdirSync(VIEWS, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => readFileSync(`${VIEWS}/${name}/entry.ts`, 'utf8'))
  .flatMap((entry) => /\bname: '([\w-]+)'/.exec(entry)?.[1] ?? []);

/** Rows like those before them: an analysis of all would take most of the time. */
const MORE_ROWS = 'main :is(tbody > tr, ul > li, ol > li, dl > div):nth-child(n + 13)';

const SOURCE = { zh: /来源|出处/, en: /Source/ } as const;

/** What of a page is wrong for the eye: words cut off, words that nobody has translated, a scroll to the side. */
const findFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const faults: string[] = [];
    const side = root.scrollWidth - root.clientWidth;
    if (side > 0) faults.push(`scrolls ${side} px to the side`);
    const isKey = (text: string) =>
      /^[a-z][\w-]*(?:[.:][\w-]+)+$/.test(text) ||
      text.includes('{{') ||
      (root.lang.startsWith('zh') && /^[a-z]+[A-Za-z]*$/.test(text));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const box = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (!box || !text || box.closest('script, style, noscript')) continue;
      if (isKey(text) && !box.closest('code, kbd, a, [lang]:not(html)'))
        faults.push(`untranslated: ${text}`);
      // Boxes in the line, and words for screen readers alone, have no width of their own.
      const isCut = box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1;
      if (isCut && box.checkVisibility() && !box.closest('[title], svg, select'))
        faults.push(`cut: ${text.slice(0, 60)}`);
    }
    return faults;
  });

/** The exhibits without a badge or without a source line, by their headlines. */
const findBare = (page: Page, source: RegExp): Promise<readonly string[]> =>
  page.locator('main [data-exhibit]').evaluateAll((all, pattern) => {
    const isSource = new RegExp(pattern);
    return all.flatMap((exhibit) => {
      const headline = exhibit.querySelector('h2');
      const hasBadge = headline?.parentElement?.querySelector('[popovertarget] .rounded-full');
      const footer = exhibit.querySelector(':scope > footer')?.textContent ?? '';
      return [
        ...(hasBadge ? [] : [`no badge: ${headline?.textContent}`]),
        ...(isSource.test(footer) ? [] : [`no source: ${headline?.textContent}`]),
      ];
    });
  }, source.source);

inBothLanguages((language) => {
  for (const name of VIEW_NAMES) {
    test(`${name}: reads well at every width, light and dark`, async ({ page }) => {
      // Where the machine has other work, an analysis of a page of a thousand rows takes a minute.
      test.slow();
      const messages: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        // The tests keep the site from being kept for use without network, and a slow machine is late with what it has asked for.
        if (/Service Worker|was preloaded/.test(text)) return;
        messages.push(`${message.type()}: ${text}`);
      });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`./?view=${name}`);
      const settled = async (width: number) => {
        await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
        await expect(page.locator('html[data-start], [data-waits]')).toHaveCount(0);
        await expect(page.getByText(PARTS[language].loading)).toHaveCount(0);
        await expect(page.locator('main figure:not(:has(svg))')).toHaveCount(0);
        expect.soft(await findFaults(page), `${width} px`).toEqual([]);
      };
      await settled(1440);
      await expect(page.locator('main h2').first()).toBeVisible();
      await expect.soft
        .poll(() => findBare(page, SOURCE[language]), 'badges and sources')
        .toEqual([]);
      await expectNoViolations(page, '1440 px', { without: MORE_ROWS });
      await settled(1920);
      await settled(360);
      await expectNoViolations(page, '360 px', { without: MORE_ROWS });
      // Only colors are others in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark', { timeout: 60_000 });
      await settled(360);
      await expectNoViolations(page, '360 px, dark', {
        without: MORE_ROWS,
        rules: ['color-contrast'],
      });
      await settled(1440);
      expect(messages).toEqual([]);
    });
  }
});
