import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';
import { openMenu } from '../support/site';
import { expectNumber, open, openEditor, slide, totalOf } from '../support/deck-page';

const deckOf = (page: Page): string => new URL(page.url()).searchParams.get('deck') ?? '';

const addView = async (page: Page): Promise<void> => {
  const menu = await openMenu(page, 'zh');
  await menu.getByRole('button', { name: '将当前视图加入演示文稿' }).click();
};

test("views are added to a deck of one's own, with their filter, and shown", async ({ page }) => {
  await page.goto('./?lang=zh&right=trademark&ind=court.civil1.received&by=total');
  await addView(page);
  await expect(page.getByText('已加入演示文稿：知识产权民事一审新收案件')).toBeAttached();
  await expect(page).toHaveURL(/deck=c!t~/);
  await page.goto(`./?lang=zh&view=audit&deck=${deckOf(page)}`);
  await addView(page);
  await expect(page).toHaveURL(/!a~N!z/);
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await expect(slide(page)).toBeVisible();
  expect(await totalOf(page)).toBe(4);
  await page.keyboard.press('PageDown');
  await expect(slide(page)).toContainText('筛选：商标');
  await expect(page.getByRole('heading')).toContainText('知识产权民事一审新收案件');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading')).toContainText('勾稽关系');
});

test('every exhibit of the page is added as it stands, and what was added is shown', async ({
  page,
}) => {
  await page.goto('./?lang=en&right=trademark&ind=court.civil1.received&by=total&chart=index,log');
  const menus = page.getByRole('main').getByRole('button', { name: /^More: / });
  await expect(menus).toHaveCount(5);
  const letters = ['f', 't', 'b', 'm', 'p'];
  const headlines: string[] = [];
  for (const [index] of letters.entries()) {
    const menu = menus.nth(index);
    headlines.push((await menu.getAttribute('aria-label'))?.replace('More: ', '') ?? '');
    await menu.click();
    await page.getByRole('button', { name: 'Add to the slides' }).click();
    await expect(page.getByText(`Added to the slides: ${headlines[index]}`)).toBeVisible();
    await page.keyboard.press('Escape');
  }
  const slides = deckOf(page).split('!');
  expect(slides.map((text) => text.charAt(0))).toEqual(['c', ...letters, 'z']);
  expect(slides[2]).toContain('cindex,log');
  expect(slides.slice(1, -1).every((text) => text.includes('~R'))).toBe(true);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(slide(page)).toBeVisible();
  for (const headline of headlines) {
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(slide(page)).toContainText('Filter: Trademarks');
  }
});

test('slides are moved, renamed and removed; the deck is saved to a file and opened from it', async ({
  page,
}) => {
  await open(page);
  const total = await totalOf(page);
  const editor = await openEditor(page);
  await editor.getByRole('button', { name: /^下移/ }).nth(1).click();
  await expect(page).toHaveURL(/deck=c!t~[^!]*!j!/);
  const headline = editor.getByRole('textbox', { name: '标题 2', exact: true });
  await headline.fill('司法保护 2024 b l 2 .');
  await headline.press('Enter');
  await editor.getByRole('button', { name: /^删除/ }).nth(3).click();
  await expect(editor.getByRole('listitem')).toHaveCount(total - 3);
  const deck = deckOf(page);
  expect(deck.length).toBeLessThan(500);
  const download = page.waitForEvent('download');
  await editor.getByRole('button', { name: '存为文件' }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ deck });
  await editor.getByRole('button', { name: '恢复默认演示文稿' }).click();
  await expect(page).not.toHaveURL(/deck=/);
  await editor.locator('input[type=file]').setInputFiles(file);
  await expect.poll(() => deckOf(page)).toBe(deck);
  await editor
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
  await expect(page.getByRole('alert')).toContainText('不是本站保存的演示文稿');
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: '司法保护 2024 b l 2 .' })).toBeVisible();
  await expect(page).toHaveURL(/step=2/);
  await page.reload();
  await expectNumber(page, 2);
  await expect(page.getByRole('heading', { name: '司法保护 2024 b l 2 .' })).toBeVisible();
});

test('either window may be closed and opened again; typing notes is no command, but a clicker turns slides', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  await open(page, '&step=3');
  const first = context.waitForEvent('page');
  await page.keyboard.press('p');
  const presenter = await first;
  const current = presenter.locator('[data-preview="current"] footer').last();
  await expect(presenter.getByText('已与放映窗口同步')).toBeVisible();
  const notes = presenter.getByRole('textbox', { name: /备注/ });
  await notes.press('b');
  await notes.press('2');
  await notes.press('End');
  await expect(current).toContainText('3 / ');
  await expect(page.locator('[data-black]')).toHaveCount(0);
  await notes.press('PageDown');
  await expectNumber(page, 4);
  await page.close();
  await expect(presenter.getByText('未打开放映窗口')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(current).toContainText('5 / ');
  const second = context.waitForEvent('page');
  await presenter.getByRole('button', { name: '打开放映窗口' }).click();
  const audience = await second;
  await expectNumber(audience, 5);
  await presenter.keyboard.press('l');
  await expect(slide(audience)).toContainText('Source:');
  await audience.keyboard.press('.');
  await expect(audience.locator('[data-black]')).toBeVisible();
  await presenter.keyboard.press('PageUp');
  await expectNumber(audience, 4);
  await expect(audience.locator('[data-black]')).toHaveCount(0);
  await presenter.close();
  // The name of a window that is just closing may still be taken.
  await expect(async () => {
    await audience.keyboard.press('p');
    await expect.poll(() => context.pages().length, { timeout: 2000 }).toBe(2);
  }).toPass();
  const again = context.pages().find((each) => each !== audience) ?? audience;
  await expect(again.locator('[data-preview="current"] footer').last()).toContainText('4 / ');
  await again.keyboard.press('Home');
  await expectNumber(audience, 1);
});

test('different choices of a reader are different slides, also of the same view', async ({
  page,
}) => {
  const choices = [
    '',
    '&by=right&show=index',
    '&right=trademark',
    '&ind=court.civil1.received,trademark.registered',
  ];
  let deck = '';
  for (const choice of choices) {
    await page.goto(`./?lang=zh&view=trends${choice}${deck ? `&deck=${deck}` : ''}`);
    await addView(page);
    const before = deck;
    await expect.poll(() => deckOf(page)).not.toBe(before);
    deck = deckOf(page);
  }
  const slides = deck.split('!').slice(1, -1);
  expect(slides).toHaveLength(choices.length);
  expect(new Set(slides).size).toBe(choices.length);
  await page.goto(`./?present=1&lang=zh&deck=${deck}`);
  await expect(slide(page)).toBeVisible();
  await expect(page.getByText(/无法识别/)).toHaveCount(0);
  expect(await totalOf(page)).toBe(choices.length + 2);
});

test('a view that shows nothing is not added: no slide of it would be kept', async ({ page }) => {
  await page.goto('./?lang=zh&view=trends&right=trademark&chapter=2.1');
  await addView(page);
  await expect(page.getByText('当前筛选下没有公布的数据，未加入')).toBeAttached();
  expect(deckOf(page)).toBe('');
});

test('the slide on show is taken away in the languages of the show; Esc leads back to it', async ({
  page,
}) => {
  await open(page, '&both=1&step=4');
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '带走' }).click();
  const dialog = page.getByRole('dialog', { name: /^带走：民事一审/ });
  await expect(dialog.getByRole('button', { name: 'CSV', exact: true })).toBeVisible();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'CSV', exact: true }).click();
  expect((await coming).suggestedFilename()).toMatch(/_zh-en\.csv$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expectNumber(page, 4);
});
