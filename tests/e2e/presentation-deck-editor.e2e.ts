import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';
import { expectNumber, open, openEditor, slide } from '../support/deck-page';

/** All words of a slide but those of its chart, which is drawn later. */
const textOf = async (page: Page, step: number): Promise<string> => {
  await page.keyboard.press('Home');
  for (let number = 1; number < step; number += 1) {
    await expectNumber(page, number);
    await page.keyboard.press('PageDown');
  }
  await expectNumber(page, step);
  return slide(page).evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const chart of copy.querySelectorAll('svg')) chart.remove();
    return copy.textContent ?? '';
  });
};

const headings = (page: Page) => page.getByRole('heading', { level: 1 });

test('a deck file brings its filter and its edition along: the same slides show the same numbers', async ({
  page,
  context,
}) => {
  await open(page, '&right=trademark&ed=2024');
  const before = [await textOf(page, 2), await textOf(page, 4)];
  const editor = await openEditor(page);
  const download = page.waitForEvent('download');
  await editor.getByRole('button', { name: '存为文件' }).click();
  const file = await (await download).path();
  await open(page);
  expect([await textOf(page, 2), await textOf(page, 4)]).not.toEqual(before);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('p');
  const presenter = await opened;
  await expect(presenter.getByText('已与放映窗口同步')).toBeVisible();
  const picker = (await openEditor(page)).locator('input[type=file]');
  await picker.setInputFiles(file);
  await expect(page).toHaveURL(/right=trademark/);
  await expect(page).toHaveURL(/ed=2024/);
  await expect(presenter).toHaveURL(/right=trademark/);
  await page.keyboard.press('Escape');
  await expect.poll(async () => [await textOf(page, 2), await textOf(page, 4)]).toEqual(before);
  await expectNumber(page, 4);
  const current = presenter.locator('[data-preview="current"]');
  await expect(current.locator('footer').last()).toContainText('4 / ');
  await expect(current).toContainText('筛选：商标');
});

test('notes that were written for one filter do not show under another; a new headline keeps them', async ({
  page,
}) => {
  const openAt = (query: string) =>
    page.goto(`./?present=1&presenter=1&lang=zh&step=2&deck=c!t~icourt.civil1.received${query}`);
  const notes = page.getByRole('textbox', { name: /备注/ });
  await openAt('!z');
  await notes.fill('全国数字');
  await openAt('!z&right=trademark');
  await expect(notes).not.toHaveValue('');
  await expect(notes).not.toHaveValue('全国数字');
  await openAt('~hCourts!z');
  await expect(notes).toHaveValue('全国数字');
});

test('what is typed for the cover stands on it, in the link and after a reload; no other slide asks', async ({
  page,
}) => {
  await open(page, '&deck=c!f!z');
  const editor = await openEditor(page);
  await expect(editor.getByRole('textbox')).toHaveCount(6);
  const speaker = editor.getByRole('textbox', { name: '主讲人 1', exact: true });
  await speaker.fill('Li  Hua\u202e');
  await speaker.press('Tab');
  await expect(page).toHaveURL(/deck=c~sLi_Hua!f!z/);
  const date = editor.getByRole('textbox', { name: '日期 1', exact: true });
  await expect(date).toBeFocused();
  await date.fill('x');
  await page.keyboard.press('Escape');
  await expect(date).toHaveValue('');
  await page.keyboard.press('Escape');
  const cover = page.locator('main .slide');
  await expect(cover).toContainText('Li Hua');
  await expect(cover).toContainText('此处所填由演示稿作者所写');
  await page.reload();
  await expect(cover).toContainText('Li Hua');
});

test('in a headline Enter commits, Escape takes back and leaves the field, then closes', async ({
  page,
}) => {
  await open(page, '&deck=c!f!z');
  const editor = await openEditor(page);
  const field = editor.getByRole('textbox', { name: '标题 2', exact: true });
  await field.fill('One');
  await field.press('Enter');
  await expect(page).toHaveURL(/deck=c!f~hOne!z/);
  await expect(field).toBeFocused();
  await field.fill('Two');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('One');
  await expect(field).not.toBeFocused();
  await expect(editor).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  await expect(page).toHaveURL(/deck=c!f~hOne!z/);
});

test('a slide that is moved or removed keeps the focus, and the show stays on its slide', async ({
  page,
}) => {
  await open(page, '&deck=c!f~hOne!a~hTwo!z&step=2');
  const editor = await openEditor(page);
  const button = (row: number, name: RegExp) =>
    editor.getByRole('listitem').nth(row).getByRole('button', { name });
  await button(1, /^下移/).click();
  await expect(page).toHaveURL(/deck=c!a~hTwo!f~hOne!z/);
  await expect(button(2, /^下移/)).toBeFocused();
  await expect(page).toHaveURL(/step=3/);
  await page.keyboard.press('Enter');
  await expect(button(3, /^上移/)).toBeFocused();
  await expectNumber(page, 4);
  await expect(headings(page)).toHaveText('One');
  await button(1, /^删除/).click();
  await expect(button(1, /^删除/)).toBeFocused();
  await expectNumber(page, 3);
  await expect(headings(page)).toHaveText('One');
  await expect(page).toHaveURL(/step=3/);
  await page.goBack();
  await expect(page).toHaveURL(/deck=c!a~hTwo!z!f~hOne/);
  await expectNumber(page, 4);
});
