import { type Browser, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../../scripts/find-browser.mts';
import { percentile } from '../support/percentile.ts';
import { type Deed, DEEDS } from './deeds.mts';

const SLOW_DOWN = 4;
/** Nothing has changed for so long: the deed is done. Longer than a view is rendered in the background. */
const QUIET_MS = 800;
/** The page has rested: what loads in a pause has loaded. */
const REST_MS = 3000;

/** Half of the times are under `median`, 95 of 100 under `p95`; milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** One row: from the time stamp of a click or key to the frame after the next paint, and after the last change of the page. */
export interface InteractionRow {
  readonly deed: string;
  readonly slowDown: number;
  readonly times: number;
  readonly paint: Times;
  readonly settled: Times;
}

interface Recorded {
  start: number;
  paint: number;
  settled: number;
}

declare global {
  interface Window {
    benchDeed?: Recorded;
  }
}

/**
 * Runs in the page, before its own listeners. The second animation frame begins when the first has been painted.
 * No named function inside: tsx would mark it with a helper that the page does not have.
 */
const recordDeeds = (): void => {
  const deed = { start: 0, paint: 0, settled: 0 };
  window.benchDeed = deed;
  for (const type of ['click', 'keydown']) {
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        if (deed.start > 0) return;
        deed.start = timeStamp;
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            deed.paint = performance.now();
          });
        });
      },
      { capture: true },
    );
  }
  new MutationObserver((records) => {
    if (!records.some(({ target }) => document.body?.contains(target))) return;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        deed.settled = performance.now();
      });
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
};

const openPage = async (browser: Browser, url: string, deed: Deed): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(recordDeeds);
  await page.goto(new URL(deed.open, url).href);
  await page.waitForLoadState('networkidle');
  await deed.ready(page);
  await page.waitForTimeout(REST_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  return page;
};

/** One deed; milliseconds to the next paint and to the last change. */
const doOnce = async (page: Page, deed: Deed, time: number) => {
  await page.evaluate(() => {
    Object.assign(window.benchDeed ?? {}, { start: 0, paint: 0, settled: 0 });
  });
  await deed.act(page, time);
  await page.waitForFunction(
    (quiet) => {
      const { paint = 0, settled = 0 } = window.benchDeed ?? {};
      return paint > 0 && performance.now() - Math.max(paint, settled) > quiet;
    },
    QUIET_MS,
    { polling: 200 },
  );
  const times = await page.evaluate(() => window.benchDeed);
  if (!times) throw new Error('the page was loaded anew');
  await deed.after?.(page);
  if (deed.after) await page.waitForTimeout(QUIET_MS / 2);
  const { start, paint, settled } = times;
  return { paint: paint - start, settled: Math.max(paint, settled) - start };
};

const toTimes = (times: readonly number[]): Times => ({
  median: percentile(times, 0.5),
  p95: percentile(times, 0.95),
});

type Measured = Awaited<ReturnType<typeof doOnce>>;

const toRow = (deed: Deed, measured: readonly Measured[]): InteractionRow => ({
  deed: deed.name,
  slowDown: SLOW_DOWN,
  times: measured.length,
  paint: toTimes(measured.map(({ paint }) => paint)),
  settled: toTimes(measured.map(({ settled }) => settled)),
});

/** A deed on every site in turn, time after time: whatever else the machine does meets all of them. One row a site, in their order. */
export const measureDeed = async (
  browser: Browser,
  urls: readonly string[],
  deed: Deed,
): Promise<readonly InteractionRow[]> => {
  const sites: { readonly page: Page; readonly measured: Measured[] }[] = [];
  for (const url of urls) sites.push({ page: await openPage(browser, url, deed), measured: [] });
  for (let time = 0; time < deed.times; time += 1) {
    for (const { page, measured } of sites) measured.push(await doOnce(page, deed, time));
  }
  for (const { page } of sites) await page.close();
  return sites.map(({ measured }) => toRow(deed, measured));
};

/** All deeds with the processor slowed down four times, on one site or on several in turn. For each site its rows. */
export const compareInteraction = async (
  urls: readonly string[],
  executablePath: string,
  deeds: readonly Deed[] = DEEDS,
): Promise<readonly (readonly InteractionRow[])[]> => {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  const rows: InteractionRow[][] = urls.map(() => []);
  try {
    for (const deed of deeds) {
      const found = await measureDeed(browser, urls, deed);
      for (const [site, row] of found.entries()) rows[site]?.push(row);
    }
  } finally {
    await browser.close();
  }
  return rows;
};
