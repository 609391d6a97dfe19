import type { Page, Route } from '@playwright/test';
import { createDeployment } from '../support/deployment';
import { expect, inLanguage, openMenu, openView, type SiteLanguage, test } from '../support/site';

const WORDS = {
  zh: { retry: '重新载入', reload: '重新打开页面', present: '演示', leave: '返回' },
  en: { retry: 'Load again', reload: 'Open the page again', present: 'Present', leave: 'Back' },
} as const;

test.use({
  allowedProblems: [/net::ERR_|Failed to load|Failed to fetch|not a script|did not come/],
});

const gone = (route: Route): Promise<void> => route.abort();
/** Hosts that answer every unknown address with their start page. */
const startPage = (route: Route): Promise<void> =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Start</title>' });

const cut = async (page: Page, files: RegExp, answer: (route: Route) => Promise<void>) => {
  let broken = true;
  let asked = 0;
  await page.route(files, (route) => {
    if (!broken) return route.continue();
    asked += 1;
    return answer(route);
  });
  return {
    asked: () => asked,
    mend: () => {
      broken = false;
    },
  };
};

/** Each part that loads by itself: its files, how it is opened, and what shows that it is there. */
const PARTS: readonly {
  readonly name: string;
  readonly files: RegExp;
  readonly open: (page: Page, language: SiteLanguage) => Promise<void>;
  readonly shown: string;
}[] = [
  {
    name: 'help',
    files: /assets\/help-dialog-/,
    open: (page) => page.keyboard.press('?'),
    shown: 'dialog[open] kbd',
  },
  {
    name: 'presentation',
    files: /assets\/presentation-root-.*\.js/,
    open: (page, language) =>
      page.getByRole('button', { name: WORDS[language].present, exact: true }).click(),
    shown: '[data-slide]',
  },
  {
    name: 'menu',
    files: /assets\/menu-content-/,
    open: (page) => page.locator('header nav + div button[popovertarget]').click(),
    shown: '[popover]:popover-open select',
  },
  {
    name: 'filter sheet',
    files: /assets\/filter-sheet-/,
    open: async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.locator('main > section > button').click();
    },
    shown: 'dialog[open] h2',
  },
  {
    name: 'figure details',
    files: /assets\/figure-details-/,
    open: (page) => page.locator('main button[popovertarget]:has(svg)').first().click(),
    shown: '[popover]:popover-open dl',
  },
  {
    name: 'filter options',
    files: /assets\/options-/,
    open: (page) => page.locator('main button.rounded-full[popovertarget]').first().click(),
    shown: '[popover]:popover-open button[aria-pressed], [popover]:popover-open input',
  },
];

for (const { name, files, open, shown } of PARTS) {
  for (const [readerOf, how, answer] of [
    ['zh', 'whose request fails', gone],
    ['en', 'answered with the start page', startPage],
  ] as const) {
    inLanguage(readerOf, (language) => {
      test(`${name}, ${how}: says so, and asks again`, async ({ page }) => {
        const host = await cut(page, files, answer);
        await openView(page, language);
        await open(page, language);
        const retry = page.getByRole('alert').getByRole('button', { name: WORDS[language].retry });
        await expect(retry).toBeVisible();
        const before = host.asked();
        await retry.click();
        await expect.poll(host.asked, 'asked for anew').toBeGreaterThan(before);
        await expect(retry).toBeVisible();
        host.mend();
        await retry.click();
        await expect(page.locator(shown).first()).toBeVisible();
        await expect(page.getByRole('alert')).toHaveCount(0);
      });
    });
  }
}

inLanguage('zh', (language) => {
  test('a view whose files do not come is asked for again', async ({ page }) => {
    const host = await cut(page, /assets\/(view|exhibit|indicators)-.*\.js/, gone);
    await page.goto('./?view=indicators');
    const retry = page.getByRole('alert').getByRole('button', { name: WORDS[language].retry });
    await expect(retry.first()).toBeVisible();
    host.mend();
    while ((await retry.count()) > 0) await retry.first().click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('what could not be added to the deck is said, and added when asked again', async ({
    page,
  }) => {
    const host = await cut(page, /assets\/presentation-root-.*\.js/, gone);
    await openView(page, language);
    const menu = await openMenu(page, language);
    const add = menu.getByRole('button', { name: /^将当前视图加入/ });
    await add.click();
    await expect(menu.getByRole('status').filter({ hasText: /未能加入/ })).toBeVisible();
    await expect(page).not.toHaveURL(/deck=/);
    host.mend();
    await add.click();
    await expect(page).toHaveURL(/deck=/);
  });
});

inLanguage('en', (language) => {
  test('without the presentation the way back is there', async ({ page }) => {
    await cut(page, /assets\/presentation-root-.*\.js/, gone);
    await page.goto('./?right=trademark&present=1');
    await page.getByRole('alert').getByRole('button', { name: WORDS[language].leave }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page).toHaveURL((url) => url.search === '?right=trademark');
  });
});

test('after a new deployment the page is opened again under the same link', async ({ page }) => {
  const deployment = await createDeployment();
  try {
    await page.goto(`${deployment.address}?right=trademark&lang=en`);
    await expect(page.getByRole('searchbox')).toBeVisible();
    deployment.renameScripts('-newer');
    await page.keyboard.press('?');
    const alert = page.getByRole('alert').first();
    await expect(alert).toContainText('A new version of the site has been published');
    await alert.getByRole('button', { name: WORDS.en.reload }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page).toHaveURL((url) => url.search === '?right=trademark&lang=en');
    await page.keyboard.press('?');
    await expect(page.locator('dialog[open] kbd').first()).toBeVisible();
  } finally {
    deployment.remove();
  }
});
