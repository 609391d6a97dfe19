import type { Page, Route } from '@playwright/test';
import {
  expect,
  expectQuery,
  inBothLanguages,
  LOCALE,
  test,
  tiles,
  waitForView,
} from '../support/site';

const WORDS = {
  zh: {
    trademark: '商标注册量',
    figure: '478.1',
    source: '三（二）第1段',
    loading: '正在载入数据……',
  },
  en: {
    trademark: 'Trademark registrations',
    figure: '4.781 million',
    source: 'section 3.2, para. 1',
    loading: 'Loading data…',
  },
} as const;

/** Holds back every module of the site until it is let go. */
const holdModules = async (page: Page): Promise<() => void> => {
  const held: Route[] = [];
  let free = false;
  await page.route('**/assets/*.js', (route) => {
    if (free) return route.continue();
    held.push(route);
    return undefined;
  });
  return () => {
    free = true;
    for (const route of held) void route.continue();
  };
};

/** Opens a page that does not answer yet. */
const openHeld = async (page: Page, query = ''): Promise<() => void> => {
  const letGo = await holdModules(page);
  await page.evaluate(() => undefined);
  void page.goto(`./${query}`).catch(() => undefined);
  await expect(page.locator('html[data-start]')).toHaveCount(1);
  return letGo;
};

inBothLanguages((language) => {
  const words = WORDS[language];

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('figures, their names and sources can be read, and nothing waits to be clicked', async ({
      page,
    }) => {
      await page.goto('./');
      const own = page.locator(`[lang="${language === 'zh' ? 'zh-Hans-CN' : 'en'}"]`);
      const tile = own.getByRole('listitem').filter({ hasText: words.trademark }).first();
      await expect(tile).toContainText(words.figure);
      await expect(own.getByText(words.source).first()).toBeVisible();
      await expect(page.getByRole('link').filter({ visible: true })).toHaveCount(2);
      await expect(
        page.locator('select, input, label, [aria-expanded]').filter({ visible: true }),
      ).toHaveCount(0);
    });

    test('no desert is left where the chart would be', async ({ page }) => {
      await page.goto('./');
      const own = page.locator(`[data-written="${language}"]`);
      const finding = await own.locator('[data-waits="series"]').boundingBox();
      const next = await own.locator('[data-waits="series"] + div').boundingBox();
      expect(finding && next && next.y - finding.y - finding.height).toBeLessThan(40);
      expect(finding?.height).toBeLessThan(150);
    });
  });

  test('figures stand before the first module, and what is clicked then is done once it can be', async ({
    page,
  }) => {
    const letGo = await openHeld(page);
    const tile = tiles(page, language, words.trademark);
    await expect(tile).toContainText(words.figure);
    await tile.getByRole('button').first().click();
    letGo();
    await waitForView(page, language);
    await expectQuery(page, '?ind=trademark.registered');
    await expect(tile.getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
  });

  test('a link of another view shows no figure of this one', async ({ page }) => {
    const letGo = await openHeld(page, '?right=trademark');
    await expect(page.getByText(words.loading).filter({ visible: true })).toHaveCount(1);
    await expect(page.getByText(words.figure).filter({ visible: true })).toHaveCount(0);
    letGo();
    await waitForView(page, language);
    await expect(tiles(page, language, words.trademark)).toContainText(words.figure);
  });
});

test('a show begins on an empty stage', async ({ page }) => {
  const letGo = await openHeld(page, '?present=1');
  await expect(page.getByRole('heading').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('[data-place="stage"]').filter({ visible: true })).toHaveCount(1);
  letGo();
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('what is written stays in its place while it is brought to life', async ({ newReader }) => {
  const page = await newReader({ locale: LOCALE.en, viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    const seen = { gone: [] as string[], shifted: [] as string[] };
    Reflect.set(window, 'seen', seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        for (const { node } of Reflect.get(entry, 'sources') as { node: Element | null }[])
          seen.shifted.push(node?.outerHTML.slice(0, 200) ?? '');
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('DOMContentLoaded', () => {
      const headings = [...document.querySelectorAll('[data-written="en"] h2')];
      const look = () => {
        for (const each of headings) if (!each.isConnected) seen.gone.push(each.textContent);
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
  });
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
    await route.continue();
  });
  await page.goto('./');
  await waitForView(page, 'en');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual({ gone: [], shifted: [] });
});
