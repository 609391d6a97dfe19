import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/browser';
import {
  expectAllFit,
  numberOf,
  open,
  openEditor,
  totalOf,
  waitForSlides,
} from '../support/deck-page';

/** Slides are laid out by the proportions of the screen: 16:9 is tried at all its sizes with the default deck alone. */
const PROPORTIONS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
];
const LARGER = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

/** 2,000 for the long soak: SOAK_CHANGES=2000 npx playwright test presentation -g "slide changes". */
const CHANGES = Number(process.env['SOAK_CHANGES'] ?? 60);

/** Walks through the deck on show in Chinese, in both languages and in English, each at every size. */
const expectFitsInAllLanguages = async (
  page: Page,
  sizes: typeof PROPORTIONS,
  name: string,
): Promise<void> => {
  for (const { keys, link } of [
    { keys: [], link: /lang=zh/ },
    { keys: ['2'], link: /both=1/ },
    { keys: ['2', 'l'], link: /lang=en/ },
  ]) {
    for (const key of keys) await page.keyboard.press(key);
    await expect(page).toHaveURL(link);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await expectAllFit(page, `${name} ${link.source} ${size.width} × ${size.height}`);
    }
  }
};

for (const sizes of [PROPORTIONS, LARGER]) {
  const names = sizes.map(({ width, height }) => `${width} × ${height}`).join(' and ');
  test(`every slide fits ${names} in either language and in both`, async ({ page }) => {
    await open(page);
    await expectFitsInAllLanguages(page, sizes, '');
  });
}

/** A deck with every kind of exhibit, and headlines of an author's that are as long as they may be. */
const LONG = 'A_headline_by_the_author_of_this_deck_that_has_sixty_letters';
const KINDS = `c~h${LONG}!f!t~icourt.civil1.received!t~icourt.civil1.received~btable!m!b~icourt.civil1.received!d!p!a!g!l!f~h${LONG}!b~icourt.civil1.received~h${LONG}!a~h${LONG}!z`;

for (const filter of ['right=trademark', 'campaign=lanwang', 'system=courts']) {
  for (const [deck, what] of [
    ['', 'every slide'],
    [`&deck=${KINDS}`, 'one of every kind'],
  ]) {
    test(`${what} fits any screen under ${filter}`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, `&${filter}${deck}`);
      await expectFitsInAllLanguages(page, PROPORTIONS, filter);
    });
  }
}

/** What a browser does to a window of these projectors at a zoom: fewer px, each as many device px. */
const ZOOMS = [
  { width: 1280, height: 720, zooms: [0.8, 1.25, 2] },
  { width: 1024, height: 768, zooms: [0.8, 1.5] },
];

for (const { width, height, zooms } of ZOOMS) {
  test(`at ${width} × ${height} a zoom from 80 to 200 % keeps type, fit and sharp charts`, async ({
    page,
    context,
  }) => {
    test.setTimeout(60_000);
    await open(page);
    await page.keyboard.press('l');
    const session = await context.newCDPSession(page);
    for (const zoom of zooms) {
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
        mobile: false,
      });
      await expectAllFit(page, `${zoom}`, zoom);
      // Drawn as lines, not as pixels: a window dragged to a sharper screen stays sharp.
      expect(await page.locator('main canvas, main img').count()).toBe(0);
    }
  });
}

test('a projector has high contrast; brightness and contrast are kept in this browser', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '降低亮度' }).click();
  await page.getByRole('button', { name: '提高对比度' }).click();
  await expect(page.locator('main')).toHaveCSS('filter', 'brightness(0.9) contrast(1.1)');
  await page.reload();
  await expect(page.locator('main')).toHaveCSS('filter', 'brightness(0.9) contrast(1.1)');
  await expect(page).not.toHaveURL(/bright|contrast/);
});

test('where the screen cannot be kept awake, the presenter is told before the talk', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
  });
  await page.clock.install();
  await open(page);
  const note = page.getByText('本浏览器不能阻止屏幕休眠');
  await expect(note).toBeVisible();
  await page.clock.fastForward(9000);
  await expect(note).toBeHidden();
  await page.mouse.move(300, 300);
  await expect(note).toBeVisible();
});

test('F fills the screen, and gives it back', async ({ page }) => {
  await open(page);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
});

test('the deck prints a page a slide: from its own menu on A4, from the browser as it is projected', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const countPages = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      'latin1',
    );
    const boxes = new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g));
    return { pages: (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length, boxes: [...boxes] };
  };
  await open(page);
  const total = await totalOf(page);
  expect(await countPages()).toEqual({ pages: total, boxes: ['/MediaBox [0 0 960 540]'] });
  await page.reload();
  await waitForSlides(page);
  await openEditor(page);
  await page.getByRole('button', { name: '打印 A4' }).click();
  await expect(page.locator('.deck-print-page')).toHaveCount(total);
  await expect(page.locator('.deck-print-page .still-chart svg').last()).toBeAttached();
  const { pages, boxes } = await countPages();
  expect(pages).toBe(total);
  expect(boxes[0]).toMatch(/\[0 0 84[12][.\d]* 59[45][.\d]*\]/);
});

test('a print that the browser begins at the cover has every chart', async ({ page }) => {
  await open(page);
  const drawn = await page.evaluate(async () => {
    window.dispatchEvent(new Event('beforeprint'));
    // What is done at once is all that a print waits for.
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    const charts = [...document.querySelectorAll('.deck-print .still-chart')];
    return charts.map((chart) => chart.querySelectorAll('svg path').length > 0);
  });
  expect(drawn.length).toBeGreaterThan(2);
  expect(drawn).toEqual(drawn.map(() => true));
});

test('Ctrl P prints the deck once every chart is drawn', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const charts = [...document.querySelectorAll('.deck-print .still-chart')];
      const drawn = charts.filter((chart) => chart.querySelector('svg path'));
      document.body.dataset['printed'] = `${drawn.length} of ${charts.length}`;
    };
  });
  await open(page);
  await page.keyboard.press('Control+p');
  await expect(page.locator('body[data-printed]')).toBeAttached();
  const [drawn, charts] = ((await page.locator('body').getAttribute('data-printed')) ?? '').split(
    ' of ',
  );
  expect(Number(charts)).toBeGreaterThan(2);
  expect(drawn).toBe(charts);
});

/** Charts that are in memory, but no longer in the page. */
const countDetached = async (session: CDPSession): Promise<unknown> => {
  const { result: kind } = await session.send('Runtime.evaluate', {
    expression: 'HTMLDivElement.prototype',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: kind.objectId ?? '',
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration:
      'function () { return this.filter((box) => box.hasAttribute("_echarts_instance_") && !box.isConnected).length; }',
    returnByValue: true,
  });
  return result.value;
};

test(`${CHANGES} slide changes leave no chart behind and hardly any memory`, async ({
  page,
  context,
}) => {
  test.setTimeout(60_000 + CHANGES * 300);
  await open(page);
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const total = await totalOf(page);
  const loop = async (changes: number) => {
    for (let change = 0; change < changes; change += 1) {
      const last = (await numberOf(page)) === String(total);
      await page.keyboard.press(last ? 'Home' : 'PageDown');
    }
  };
  await loop(2 * total);
  const before = await heap();
  await loop(CHANGES);
  const growth = ((await heap()) - before) / 2 ** 20;
  console.log(`heap growth over ${CHANGES} slide changes: ${growth.toFixed(2)} MB`);
  expect(growth).toBeLessThan(5);
  expect(await page.locator('[_echarts_instance_]').count()).toBeLessThanOrEqual(1);
  expect(await countDetached(session)).toBe(0);
});
