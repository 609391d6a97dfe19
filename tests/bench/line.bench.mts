import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../../scripts/find-browser.mts';
import { type Range, toRange } from './range.mts';

/** A slow line as a telephone has it, and a processor four times slower than this one. Bytes a second, milliseconds. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const;
const SLOW_DOWN = 4;
const SCREEN = { width: 412, height: 823 } as const;
/** Milliseconds: a page that is not there by then is a fault. */
const MOST = 60_000;

/** What is opened, and where on it its figures stand; a show has the words of its first slide. */
const VISITS = [
  { link: '', figures: 'main li' },
  { link: '?right=trademark', figures: 'main li' },
  { link: '?view=audit', figures: 'main li' },
  { link: '?present=1', figures: 'main [data-slide]' },
] as const;

interface Seen {
  readonly painted: number;
  readonly figures: number;
  readonly usable: number;
}

/** Milliseconds from the request of the page. `usable`: the figures are there and their buttons are answered. */
export interface LineRow {
  readonly link: string;
  readonly painted: Range;
  readonly figures: Range;
  readonly usable: Range;
}

/**
 * Runs in the page before its scripts: looks at every frame whether a figure is seen, and whether React listens to it.
 * No named function inside: tsx would mark it with a helper that the page does not have.
 */
const watchFigures = (selector: string): void => {
  const seen = { figures: 0, usable: 0 };
  Reflect.set(window, 'benchSeen', seen);
  const timer = setInterval(() => {
    // Before the style sheet has come nothing is painted, and what it hides would count as seen.
    if (performance.getEntriesByName('first-contentful-paint').length === 0) return;
    const figure = [...document.querySelectorAll(selector)].find(
      (each) =>
        (/\d/.test(each.textContent ?? '') || each.hasAttribute('data-slide')) &&
        each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    if (!figure) return;
    seen.figures ||= performance.now();
    const answers = figure.querySelector('button') ?? figure;
    const isLive = Object.keys(answers).some((key) => key.startsWith('__reactProps'));
    if (!isLive || document.documentElement.hasAttribute('data-start')) return;
    seen.usable = performance.now();
    clearInterval(timer);
  }, 16);
};

const measureOnce = async (
  browser: Browser,
  url: string,
  { link, figures }: (typeof VISITS)[number],
): Promise<Seen> => {
  const context = await browser.newContext({ viewport: SCREEN, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    await page.addInitScript(watchFigures, figures);
    await page.goto(`${url}${link}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => Reflect.get(window, 'benchSeen').usable > 0, undefined, {
      timeout: MOST,
      polling: 500,
    });
    return await page.evaluate(() => ({
      ...(Reflect.get(window, 'benchSeen') as { figures: number; usable: number }),
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
  } finally {
    await context.close();
  }
};

/** Opens every link on every site in turn over a really slow line, `runs` times. The rows of each site, in their order. */
export const compareLine = async (
  urls: readonly string[],
  executablePath: string,
  runs: number,
): Promise<readonly (readonly LineRow[])[]> => {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  const rows: LineRow[][] = urls.map(() => []);
  try {
    for (const each of VISITS) {
      const seen: Seen[][] = urls.map(() => []);
      for (let run = 0; run < runs; run += 1) {
        for (const [site, url] of urls.entries())
          seen[site]?.push(await measureOnce(browser, url, each));
      }
      for (const [site, own] of seen.entries()) {
        rows[site]?.push({
          link: each.link,
          painted: toRange(own.map(({ painted }) => painted)),
          figures: toRange(own.map(({ figures }) => figures)),
          usable: toRange(own.map(({ usable }) => usable)),
        });
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
};
