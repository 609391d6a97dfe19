import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/browser';
import { expectNumber, numberOf, open, slide } from '../support/deck-page';

const openPresenter = async (page: Page, context: BrowserContext): Promise<Page> => {
  const opened = context.waitForEvent('page');
  await page.keyboard.press('p');
  const presenter = await opened;
  await expect(statusOf(presenter)).toHaveText(/同步/);
  return presenter;
};

const statusOf = (presenter: Page) => presenter.locator('[data-wall]');

const current = (presenter: Page) => presenter.locator('[data-preview="current"] footer').last();

test('a link shows its own step, whatever other tabs show; only windows opened from one another pair up', async ({
  page,
  context,
}) => {
  await open(page, '&step=3');
  const presenter = await openPresenter(page, context);
  const third = await context.newPage();
  await open(third, '&step=7');
  await expectNumber(third, 7);
  await expectNumber(page, 3);
  await third.keyboard.press('PageDown');
  await expectNumber(third, 8);
  await presenter.keyboard.press('PageDown');
  await expectNumber(page, 4);
  await expect(third.locator('main footer').last()).toContainText('8 / ');
  await third.close();
  await expect(statusOf(presenter)).toHaveText(/同步/);
  await page.reload();
  await expectNumber(page, 4);
  await page.goto('./?present=1&lang=zh&step=9');
  await expectNumber(page, 9);
  await expect(current(presenter)).toContainText('9 / ');
});

test('two shows in one browser do not disturb one another', async ({ page, context }) => {
  await open(page, '&step=2');
  const presenter = await openPresenter(page, context);
  const other = await context.newPage();
  await open(other, '&step=5');
  const otherPresenter = await openPresenter(other, context);
  expect(context.pages()).toHaveLength(4);
  await otherPresenter.keyboard.press('PageDown');
  await expectNumber(other, 6);
  await presenter.keyboard.press('PageUp');
  await expectNumber(page, 1);
  expect(await numberOf(other)).toBe('6');
  await expect(current(otherPresenter)).toContainText('6 / ');
});

test('the presenter is told what the wall shows: frozen, black, closed', async ({
  page,
  context,
}) => {
  await open(page, '&step=3');
  const presenter = await openPresenter(page, context);
  const status = statusOf(presenter);
  const wall = presenter.locator('[data-preview="wall"]');
  await expect(wall).toHaveCount(0);
  await presenter.getByRole('button', { name: '定格观众画面' }).click();
  await presenter.keyboard.press('PageDown');
  await presenter.keyboard.press('PageDown');
  await expect(current(presenter)).toContainText('5 / ');
  await expect(status).toHaveText(/定格.*第3页/);
  await expect(wall.locator('footer').last()).toContainText('3 / ');
  await page.keyboard.press('PageUp');
  await expect(status).toHaveText(/定格.*第2页/);
  await page.keyboard.press('b');
  await expect(status).toHaveText(/定格.*黑屏/);
  await expect(wall.locator('[data-slide]')).toHaveCount(0);
  await page.keyboard.press('b');
  await presenter.getByRole('button', { name: '观众画面已定格' }).click();
  await expectNumber(page, 5);
  await expect(status).toHaveText(/同步/);
  await presenter.keyboard.press('b');
  await expect(page.locator('[data-black]')).toBeVisible();
  await expect(status).toHaveText(/黑屏/);
  await expect(status).not.toHaveText(/同步/);
  await presenter.keyboard.press('b');
  await expect(status).toHaveText(/同步/);
  await presenter.getByRole('button', { name: '定格观众画面' }).click();
  await page.goto('./?present=1&lang=zh&right=trademark&step=2');
  await expect(slide(page)).toContainText('商标');
  await expect(status).toHaveText(/定格.*另一/);
  await page.close();
  await expect(status).toHaveText(/放映窗口/);
  await expect(status).not.toHaveText(/定格|同步/);
});

test('a number and Enter goes to a slide, typing 12 switches no language, Caps Lock changes nothing', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.type('12');
  await page.waitForTimeout(1000);
  await expect(page).not.toHaveURL(/both=1/);
  await page.keyboard.press('Enter');
  await expectNumber(page, 12);
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expectNumber(page, 3);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/both=1/);
  await page.keyboard.press('2');
  await expect(page).not.toHaveURL(/both=1/);
  await page.keyboard.press('L');
  await expect(slide(page)).toContainText('Source:');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Enter');
});

test('what of a link could not be read is said over the slides and to the presenter', async ({
  page,
}) => {
  for (const presenter of ['', '&presenter=1']) {
    await page.goto(`./?present=1&lang=zh&right=nosuch&deck=c!f!q${presenter}`);
    await expect(page.getByText(/right.*nosuch|nosuch.*right/)).toBeVisible();
    await expect(page.getByText(/已忽略：q/)).toBeVisible();
  }
});
