/** `npm run og`: takes the pictures that are shown beside a link, public/og-zh.png and og-en.png, from the default view of the built site. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.mts';
import { withPngText } from './png-text.mts';
import { PREVIEW_SIZE, PREVIEWS } from './site-description.mts';
import { STAMP_KEY, stampFigures } from './stamp-previews.mts';
import { createStaticServer, listen } from './static-server.mts';

/** Beside a link the picture is no wider than a hand: the page is taken narrow, where its figures are large. */
const SCALE = 1.875;
/** CSS pixels. */
const MARGIN = 24;
const VIEWPORT = { width: PREVIEW_SIZE.width / SCALE, height: PREVIEW_SIZE.height / SCALE };

/** As in print there is nothing to press; and there is a margin at the sides. */
const fit = (page: Page): Promise<void> =>
  page.evaluate((margin) => {
    document.body.style.padding = `0 ${margin}px`;
    const header = document.querySelector('header');
    for (const each of [header, ...(header?.querySelectorAll('*') ?? [])])
      if (each instanceof HTMLElement) {
        each.style.paddingInline = '0';
        each.style.background = 'none';
      }
    // The picture would cut it, and a chart without its zero says something else.
    const chart = document.querySelector('.echarts-for-react');
    if (chart instanceof HTMLElement) chart.style.visibility = 'hidden';
  }, MARGIN);

const stamp = stampFigures(join('public', 'data'));
const server = createStaticServer({ root: 'dist' });
const origin = `http://127.0.0.1:${await listen(server, 0)}/`;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...BROWSER_ARGUMENTS],
});
for (const { language, file } of PREVIEWS) {
  const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: SCALE });
  await page.goto(`${origin}?lang=${language}&theme=light`);
  await page.locator('.echarts-for-react svg').first().waitFor();
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await fit(page);
  await page.waitForTimeout(1500);
  const picture = await page.screenshot({ animations: 'disabled' });
  writeFileSync(join('public', file), withPngText(picture, STAMP_KEY, stamp));
  await page.close();
}
await browser.close();
server.close();
