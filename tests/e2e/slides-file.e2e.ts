import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../support/browser';
import { open, openEditor } from '../support/deck-page';

/** The parts of a file whose paths match, by their numbers. */
const partsOf = async (file: Download, path: RegExp): Promise<readonly string[]> => {
  const parts = Object.entries(unzipSync(await readFile(await file.path())));
  return parts
    .filter(([name]) => path.test(name))
    .toSorted(([one], [other]) => Number(one.match(/\d+/)?.[0]) - Number(other.match(/\d+/)?.[0]))
    .map(([, content]) => strFromU8(content));
};

const textOf = (slide: string): string =>
  [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replaceAll(/\s/g, '');

/** The dialog of the time series of the main view, once all five exhibits of the page are there. */
const openDialog = async (page: Page) => {
  await page.goto('./?ind=court.civil1.received');
  const menus = page.getByRole('main').getByRole('button', { name: /^更多：/ });
  await expect(menus).toHaveCount(5);
  const headlines = await menus.evaluateAll((all) =>
    all.map((each) => (each.getAttribute('aria-label') ?? '').replace('更多：', '')),
  );
  await menus.nth(1).click();
  await page.getByRole('button', { name: '带走……' }).click();
  return { dialog: page.getByRole('dialog', { name: /^带走：/ }), headlines };
};

const take = async (page: Page, dialog: Locator, name: string | RegExp): Promise<Download> => {
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name, exact: true }).click();
  return download;
};

test('an exhibit, and all of its page in their order, are saved as slides from its dialog', async ({
  page,
}) => {
  const { dialog, headlines } = await openDialog(page);
  const one = await take(page, dialog, 'PPTX（一张可编辑的幻灯片）');
  expect(await partsOf(one, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(1);
  const [chart = ''] = await partsOf(one, /^ppt\/charts\/chart\d+\.xml$/);
  const values = [...chart.matchAll(/<c:v>([^<]+)<\/c:v>/g)].map(([, value]) => value);
  expect(values).toEqual(expect.arrayContaining(['2024', '449923', '462176']));

  const all = await take(page, dialog, /^PPTX（本页5项）$/);
  expect(all.suggestedFilename()).toMatch(/^ip-observatory_2024_page-[a-z-]+_zh\.pptx$/);
  const slides = (await partsOf(all, /^ppt\/slides\/slide\d+\.xml$/)).map(textOf);
  let at = 0;
  for (const headline of headlines) {
    const found = slides.findIndex(
      (text, index) => index >= at && text.includes(headline.replaceAll(/\s/g, '')),
    );
    expect(found, headline).toBeGreaterThanOrEqual(at);
    at = found + 1;
  }
  await expect(dialog.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
});

test('the whole deck is saved as slides, in the languages of the show', async ({ page }) => {
  await open(page);
  const editor = await openEditor(page);
  const download = page.waitForEvent('download');
  await editor.getByRole('button', { name: '保存为 PPTX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('ip-observatory_2024_slides_zh.pptx');
  const parts = Object.keys(unzipSync(await readFile(await file.path())));
  expect(parts.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length).toBeGreaterThan(
    10,
  );
  await expect(editor.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
});

test.describe('without the part that writes slides', () => {
  test.use({ allowedProblems: [/net::ERR_FAILED/] });

  test('where the part that writes slides does not load, it is said and nothing is saved', async ({
    page,
  }) => {
    await page.route(/to-pptx/, (route) => route.abort());
    await open(page);
    const editor = await openEditor(page);
    await editor.getByRole('button', { name: '保存为 PPTX' }).click();
    await expect(editor.getByText('没有保存任何内容')).toBeVisible();
  });
});
