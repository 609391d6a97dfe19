import type { Page } from '@playwright/test';
import { createDeployment, type Deployment } from '../support/deployment';
import { inBothLanguages, readMain, readMainTree, tiles, waitForView } from '../support/site';
import { expect as anyExpect, test as base } from '../support/site';

const WORDS = {
  zh: { ready: '2024年版已可离线使用' },
  en: { ready: '2024 edition ready for offline use' },
} as const;
const UPDATE = '立即更新';
const LATER = '另一窗口正在放映';
const FILE = 'data/indicators.json';
const OLD_NAME = '知识产权保护社会满意度';
const NEW_NAME = '新版社会满意度';

const test = base.extend<{ readonly deployment: Deployment }>({
  // Playwright reads what a fixture needs from the names in its first parameter.
  // oxlint-disable-next-line eslint/no-empty-pattern
  deployment: async ({}, use) => {
    const deployment = await createDeployment();
    await use(deployment);
    deployment.remove();
  },
});

// Milliseconds: these tests load and keep whole sites, more than once.
test.describe.configure({ timeout: 120_000 });
const expect = anyExpect.configure({ timeout: 30_000 });

test.use({ serviceWorkers: 'allow' });

const openReady = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await waitForView(page, 'zh');
  await expect(page.getByText(WORDS.zh.ready)).toBeVisible();
};

/** Corrects a name, as a maintainer does who puts a package of her own on the host: nothing of it is compiled. */
const correct = (deployment: Deployment): void => {
  deployment.deploy('data/datapackage.json', '"compiled":', '"former":');
  deployment.deploy(FILE, OLD_NAME, NEW_NAME);
};

const mark = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
/** `same`: the page was not loaded again since it was marked. */
const expectSame = (page: Page, same: boolean): Promise<void> =>
  expect(page.locator('html[data-same-page]')).toHaveCount(same ? 1 : 0);

const countHeldLocks = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0);

inBothLanguages((language) => {
  test('with the network cut, the main view and its links are complete', async ({
    page,
    context,
    deployment,
  }) => {
    await page.goto(deployment.address);
    await waitForView(page, language);
    await expect(page.getByText(WORDS[language].ready)).toBeVisible();
    const [text, tree] = [await readMain(page), await readMainTree(page)];
    expect(text.length).toBeGreaterThan(500);

    await deployment.stop();
    await context.setOffline(true);
    await page.reload();
    await waitForView(page, language);
    await expect(page.getByText(WORDS[language].ready)).toBeVisible();
    await expect.poll(() => readMain(page)).toBe(text);
    expect(await readMainTree(page)).toBe(tree);

    const other = await context.newPage();
    await other.goto(`${deployment.address}index.html?right=trademark&lang=${language}`);
    await waitForView(other, language);
    await expect(tiles(other, language)).not.toHaveCount(0);
    expect(new URL(other.url()).search).toContain('right=trademark');
  });
});

test('a new deployment is offered, waits for the reader, and then comes as a whole', async ({
  page,
  deployment,
}) => {
  await openReady(page, deployment.address);
  correct(deployment);
  await page.reload();
  await mark(page);
  await expect(page.getByRole('button', { name: UPDATE })).toBeVisible();
  await expect(tiles(page, 'zh', OLD_NAME)).toHaveCount(1);
  await expectSame(page, true);
  // A further page, too, is all of the edition that the reader has.
  await page.reload();
  await waitForView(page, 'zh');
  await expect(tiles(page, 'zh', OLD_NAME)).toHaveCount(1);
  await mark(page);

  await page.getByRole('button', { name: UPDATE }).click();
  await expect(tiles(page, 'zh', NEW_NAME)).toHaveCount(1);
  await expectSame(page, false);
  await expect(page.getByText(WORDS.zh.ready)).toBeVisible();
});

test('a deck in another window holds an update back, and an accepted one reaches every window', async ({
  page,
  context,
  deployment,
}) => {
  await openReady(page, deployment.address);
  const deck = await context.newPage();
  await openReady(deck, deployment.address);
  await deck.goto(`${deployment.address}?present=1`);
  await expect.poll(() => countHeldLocks(deck)).toBe(1);
  correct(deployment);
  await page.reload();
  await mark(page);
  await mark(deck);
  const button = page.getByRole('button', { name: UPDATE });
  await button.click();
  await expect(page.getByText(LATER)).toBeVisible();
  await expectSame(page, true);
  await expectSame(deck, true);

  await expect(deck.getByRole('button', { name: UPDATE })).toHaveCount(0);

  await deck.keyboard.press('Escape');
  await expect(deck.getByRole('button', { name: UPDATE })).toBeVisible();
  await button.click();
  for (const each of [page, deck]) {
    await expect(tiles(each, 'zh', NEW_NAME)).toHaveCount(1);
    await expectSame(each, false);
  }
});

test('a deployment caught half-way is not taken', async ({ page, deployment }) => {
  await openReady(page, deployment.address);
  deployment.deployHalf(FILE);
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker | null>((resolve) => {
      registration.addEventListener('updatefound', () => resolve(registration.installing));
    });
    await registration.update().catch(() => undefined);
    const worker = await found;
    return new Promise<string | undefined>((resolve) => {
      const tell = () => {
        if (worker?.state !== 'installing') resolve(worker?.state);
      };
      worker?.addEventListener('statechange', tell);
      tell();
    });
  });
  expect(outcome).toBe('redundant');
  await expect(page.getByText(WORDS.zh.ready)).toBeVisible();
  await expect(page.getByRole('button', { name: UPDATE })).toHaveCount(0);
});

test('a show that runs by itself takes a new deployment up between two loops', async ({
  page,
  deployment,
}) => {
  await openReady(page, deployment.address);
  await page.goto(`${deployment.address}?present=1&auto=5`);
  await expect.poll(() => countHeldLocks(page)).toBe(1);
  correct(deployment);
  await mark(page);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect
    .poll(async () =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state),
    )
    .toBe('installed');
  await expectSame(page, true);
  await page.keyboard.press('End');
  await expectSame(page, false);
  await expect(page).not.toHaveURL(/step=/);
});
