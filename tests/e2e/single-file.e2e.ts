import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import {
  bar,
  campaignRows,
  expect,
  openMenu,
  PARTS,
  readMain,
  type SiteLanguage,
  test,
  tiles,
  waitForView,
} from '../support/site';

const FOLDER = join('.cache', `single-${process.env['TEST_WORKER_INDEX'] ?? '0'}`);
const FILE = join(FOLDER, 'ip-observatory.html');
const ADDRESS = pathToFileURL(resolve(FILE)).href;
/** Milliseconds for a whole build on a busy machine. */
const BUILD_TIMEOUT = 180_000;

// One worker: the file is built once.
test.describe.configure({ mode: 'default' });
// Opening the file is not a request to another host.
test.use({ allowedProblems: [/^request to another host: file:/] });

test.beforeAll(() => {
  test.setTimeout(BUILD_TIMEOUT);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/build-single.mts', '--out', FOLDER],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const openFile = async (page: Page, language: SiteLanguage, query = ''): Promise<void> => {
  await page.goto(ADDRESS + query);
  await waitForView(page, language);
};

const expectHash = (page: Page, hash: string): Promise<void> =>
  expect(page).toHaveURL(ADDRESS + hash);

test('it declares a policy by hashes and names no other file', () => {
  const html = readFileSync(FILE, 'utf8');
  const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; script-src(?: 'sha256-[^ ]+'){3}; style-src 'sha256-[^ ]+'/,
  );
  expect(policy).not.toContain('unsafe');
  const head = html.slice(0, html.indexOf('<style>'));
  expect(head).not.toMatch(/(src|href)="(?!data:)/);
});

test('opened from disk, a click filters, the link is in the address, and a reload keeps it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openFile(page, 'zh');
  const whole = await readMain(page);
  await expect(campaignRows(page, 'zh')).not.toHaveCount(0);

  await bar(page, '商标').click();
  await expectHash(page, '#?right=trademark');
  await expect(tiles(page, 'zh', '知识产权民事一审新收案件')).toContainText('124945');
  await page.mouse.move(0, 0);
  const filtered = await readMain(page);
  expect(filtered).not.toBe(whole);

  await page.reload();
  await waitForView(page, 'zh');
  await expectHash(page, '#?right=trademark');
  await expect.poll(() => readMain(page)).toBe(filtered);

  await page.goBack();
  await expectHash(page, '');
  await expect.poll(() => readMain(page)).toBe(whole);
  await page.goForward();
  await expect.poll(() => readMain(page)).toBe(filtered);

  const outside = asked.filter((url) => !url.startsWith(ADDRESS) && !url.startsWith('data:'));
  expect(outside).toEqual([]);
  expect(new Set(asked.map((url) => url.replace(/#.*/, '')))).toContain(ADDRESS);
});

test('language, copied link and the first stop of the keyboard keep the view', async ({
  page,
  context,
  newReader,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFile(page, 'zh', '#?right=trademark');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expectHash(page, '#?right=trademark');

  await page.getByRole('button', { name: PARTS.zh.switchLanguage }).click();
  await waitForView(page, 'en');
  await expectHash(page, '#?lang=en&right=trademark');
  const menu = await openMenu(page, 'en');
  await menu.getByRole('button', { name: PARTS.en.copy }).click();
  await expect(menu.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${ADDRESS}#?ed=2024&lang=en&right=trademark`);

  const other = await newReader();
  await other.goto(link);
  await waitForView(other, 'en');
  await expect(tiles(other, 'en', 'First-instance IP civil cases received')).toContainText(
    '124,945',
  );
});

test('what an address says is only ever text', async ({ page }) => {
  await openFile(page, 'zh', '#?right=%3Cimg%20src=x%20onerror=alert(1)%3E');
  await expect(page.getByRole('alert')).toContainText('<img src=x');
});

test('the presentation opens from the file and comes back to its slide', async ({ page }) => {
  await page.goto(`${ADDRESS}#?present=1`);
  await expect(page.locator('main [data-slide]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\?.*step=2/);
  const slide = await page.locator('body').innerText();
  await page.reload();
  await expect.poll(() => page.locator('body').innerText()).toBe(slide);
});

test.describe('in a browser that is too old', () => {
  test.use({ allowedProblems: [/^request to another host: file:|is not a function/] });

  test('the file says what it needs', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Object, 'fromEntries'));
    await page.goto(ADDRESS);
    await expect(page.locator('#needed [lang="zh-CN"]')).toContainText('Chrome 或 Edge 109');
    await expect(page.locator('#needed [lang="en"]')).toBeVisible();
  });
});
