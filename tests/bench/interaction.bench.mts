import { type Browser, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../../scripts/find-browser.mts';
import { percentile } from '../support/percentile.ts';

/** The right filter's bars in the breakdown panel: real buttons, one a code. */
const BAR = '[data-bench="breakdown-bar"]';
const CLICKS = 50;
const SLOW_DOWNS = [1, 4];
/** Time for work put off until after the paint, so that one click does not wait for the one before. */
const PAUSE_MS = 400;

/** One row: milliseconds from a click's time stamp to the frame after the next paint. */
export interface InteractionRow {
  readonly slowDown: number;
  readonly clicks: number;
  readonly median: number;
  readonly p95: number;
}

/**
 * Runs in the page, before its own listeners. The second animation frame begins when the first has been painted.
 * No named function inside: tsx would mark it with a helper that the page does not have.
 */
const recordClicks = (): void => {
  window.addEventListener(
    'click',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        requestAnimationFrame(() => performance.measure('click-to-paint', { start: timeStamp }));
      });
    },
    { capture: true },
  );
};

const clickBars = async (page: Page): Promise<void> => {
  const bars = page.locator(BAR);
  await bars.first().waitFor({ timeout: 30_000 });
  for (let click = 0; click < CLICKS; click += 1) {
    const count = await bars.count();
    await bars.nth(click % count).click();
    await page.waitForTimeout(PAUSE_MS);
  }
};

const measureOnce = async (
  browser: Browser,
  url: string,
  rate: number,
): Promise<InteractionRow> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(recordClicks);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await clickBars(page);
  const times = await page.evaluate(() =>
    performance.getEntriesByName('click-to-paint').map(({ duration }) => duration),
  );
  await page.close();
  if (times.length !== CLICKS) throw new Error(`${times.length} of ${CLICKS} clicks were painted`);
  return {
    slowDown: rate,
    clicks: CLICKS,
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
};

/** Clicks 50 bars at full speed and again with the processor slowed down. */
export const measureInteraction = async (
  url: string,
  executablePath: string,
): Promise<readonly InteractionRow[]> => {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  const rows: InteractionRow[] = [];
  try {
    for (const rate of SLOW_DOWNS) rows.push(await measureOnce(browser, url, rate));
  } finally {
    await browser.close();
  }
  return rows;
};
