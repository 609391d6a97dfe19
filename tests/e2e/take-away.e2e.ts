import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { parseCsv } from '../support/parse-csv';
import { readXlsx } from '../support/read-xlsx';
import { expect, inLanguage, type SiteLanguage, test } from '../support/site';

const WORDS = {
  zh: {
    menu: /^更多：/,
    takeAway: '带走……',
    all: /^此筛选下全部/,
    copy: '复制表格',
    saved: /^已保存：/,
    copied: '已复制到剪贴板',
    refused: /浏览器不允许使用剪贴板/,
    missing: /未能载入所需的部分/,
    sheets: ['数据', '图中所示', '说明', '来源'],
  },
  en: {
    menu: /^More: /,
    takeAway: 'Take away…',
    all: /^Everything under this filter/,
    copy: 'Copy table',
    saved: /^Saved: /,
    copied: 'Copied to the clipboard',
    refused: /does not allow use of the clipboard/,
    missing: /A part that is needed did not load/,
    sheets: ['data', 'as shown', 'notes', 'sources'],
  },
} as const;

/** Opens the dialog by the keyboard alone. */
const openDialog = async (page: Page, language: SiteLanguage): Promise<Locator> => {
  await page.goto(`./?view=judicial&lang=${language}`);
  const menu = page.getByRole('button', { name: WORDS[language].menu }).first();
  await menu.focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('button', { name: WORDS[language].takeAway });
  await expect(item).toBeVisible();
  await item.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog').filter({ has: page.getByRole('radio') });
  await expect(dialog.getByRole('radio').first()).toBeChecked();
  return dialog;
};

const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

const press = async (page: Page, dialog: Locator, name: string): Promise<Buffer> => {
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  return contentOf(await coming);
};

inLanguage('zh', (language) => {
  test('what is shown and every figure of the filter, as CSV and as a workbook', async ({
    page,
  }) => {
    const dialog = await openDialog(page, language);
    const shown = parseCsv((await press(page, dialog, 'CSV')).toString().slice(1));
    await expect(
      dialog.getByRole('status').filter({ hasText: WORDS[language].saved }),
    ).toBeVisible();
    const names = (await readXlsx(await press(page, dialog, 'XLSX'))).map(({ name }) => name);
    expect(names).toEqual(WORDS[language].sheets);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const again = await openDialog(page, language);
    await again.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(again.getByRole('radio', { name: WORDS[language].all })).toBeChecked();
    const all = parseCsv((await press(page, again, 'CSV')).toString().slice(1));
    expect(all.length).toBeGreaterThan(1000);
    expect(all[0]).toEqual(shown[0]);
    const [data] = await readXlsx(await press(page, again, 'XLSX'));
    expect(data?.rows.length).toBe(all.length);
  });
});

inLanguage('en', (language) => {
  test.use({ allowedProblems: [/net::ERR_|Failed to load|Failed to fetch|did not come/] });

  test('a table is copied; a refused clipboard is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = await openDialog(page, language);
    const copy = dialog.getByRole('button', { name: WORDS[language].copy, exact: true });
    await copy.click();
    await expect(
      dialog.getByRole('status').filter({ hasText: WORDS[language].copied }),
    ).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\r\n').length).toBeGreaterThan(2);
    expect(text).toMatch(/\t\d+(?:\.\d+)?\t/);
    await page.evaluate(() => {
      navigator.clipboard.write = () =>
        Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    });
    await copy.click();
    await expect(
      dialog.getByRole('status').filter({ hasText: WORDS[language].refused }),
    ).toBeVisible();
  });

  test('a part that does not load is said, nothing is saved, and it is asked for again', async ({
    page,
  }) => {
    let broken = true;
    await page.route(/assets\/write-xlsx-/, (route) => (broken ? route.abort() : route.continue()));
    const dialog = await openDialog(page, language);
    const saved: Download[] = [];
    page.on('download', (download) => saved.push(download));
    await dialog.getByRole('button', { name: 'XLSX', exact: true }).click();
    const status = dialog.getByRole('status');
    await expect(status.filter({ hasText: WORDS[language].missing })).toBeVisible();
    expect(saved).toEqual([]);
    broken = false;
    const names = (await readXlsx(await press(page, dialog, 'XLSX'))).map(({ name }) => name);
    expect(names).toEqual(WORDS[language].sheets);
  });
});
