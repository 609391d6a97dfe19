import { expect, test } from '../support/browser';
import { expectNumber, open, slide, totalOf } from '../support/deck-page';

test('the keys of a clicker and of a keyboard turn the slides; typing is never a command', async ({
  page,
}) => {
  await open(page);
  const total = await totalOf(page);
  await page.keyboard.press('PageDown');
  await expectNumber(page, 2);
  await page.keyboard.press('Space');
  await expectNumber(page, 3);
  await page.keyboard.press('PageUp');
  await expectNumber(page, 2);
  await page.keyboard.press('End');
  await expectNumber(page, total);
  await page.keyboard.press('ArrowRight');
  await expectNumber(page, total);
  await page.keyboard.press('Home');
  await expectNumber(page, 1);
  await page.keyboard.press('.');
  await expect(page.locator('[data-black]')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('[data-black]')).toHaveCount(0);
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '编排演示文稿' }).click();
  const headline = page.getByRole('textbox', { name: '标题 1', exact: true });
  await headline.fill('b l 2 end');
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('heading', { name: 'b l 2 end' })).toBeVisible();
  await expect(page).toHaveURL(/deck=/);
});

test('a reload keeps slide, filter and languages; Esc returns to the same view', async ({
  page,
}) => {
  await page.goto('./?lang=zh&right=trademark');
  await expect(page.getByRole('main')).toBeVisible();
  await page.goto('./?lang=zh&right=trademark&present=1');
  await expect(slide(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/step=2/);
  await expect(page).toHaveURL(/both=1/);
  await page.reload();
  await expectNumber(page, 2);
  await expect(slide(page)).toContainText('筛选：商标');
  await expect(slide(page)).toContainText('Filter: Trademarks');
  await page.keyboard.press('2');
  await page.keyboard.press('l');
  await expect(slide(page)).toContainText('Filter: Trademarks');
  await expect(slide(page)).not.toContainText('筛选');
  await page.keyboard.press('l');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL((url) => url.search === '?lang=zh&right=trademark');
});

test('two windows stay in step, and a frozen audience stays where it is', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await open(page);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('p');
  const presenter = await opened;
  const current = presenter.locator('[data-preview="current"] footer').last();
  const at = (number: number) =>
    expect(current).toContainText(new RegExp(`(?<!\\d)${number} / \\d+$`));
  await expect(presenter.getByText('已与放映窗口同步')).toBeVisible();
  await page.keyboard.press('PageDown');
  await at(2);
  await presenter.keyboard.press('PageDown');
  await expectNumber(page, 3);
  await presenter.getByRole('button', { name: '定格观众画面' }).click();
  await presenter.keyboard.press('PageDown');
  await presenter.keyboard.press('PageDown');
  await at(5);
  await expectNumber(page, 3);
  await expect(presenter).toHaveURL(/step=5/);
  await presenter.reload();
  await at(5);
  await expect(presenter.getByText(/定格.*第3页/)).toBeVisible();
  await expectNumber(page, 3);
  await presenter.getByRole('button', { name: '观众画面已定格' }).click();
  await expectNumber(page, 5);
  await presenter.keyboard.press('2');
  await expect(slide(page)).toContainText('Source:');
  await presenter.reload();
  await at(5);
  await page.reload();
  await expectNumber(page, 5);
  await page.keyboard.press('PageUp');
  await at(4);
  const notes = presenter.getByRole('textbox', { name: /备注/ });
  await expect(notes).toHaveValue(/知识产权民事一审新收案件 2024：449923件/);
  await notes.fill('自己的话');
  await presenter.reload();
  await expect(notes).toHaveValue('自己的话');
  await page.keyboard.press('Escape');
  await expect(presenter.getByText('未打开放映窗口')).toBeVisible();
  await page.getByRole('button', { name: '演示', exact: true }).click();
  await expect(presenter.getByText('已与放映窗口同步')).toBeVisible();
  await presenter.close();
  await page.keyboard.press('PageDown');
  await expectNumber(page, 5);
});

test.describe('with a slide that fails', () => {
  test.use({ allowedProblems: [/no observer today|error occurred in/] });

  test('the deck goes on by itself, from the last slide to the first, and takes up a new deployment only there', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      // The chart measures its place: that is where it fails.
      window.ResizeObserver.prototype.observe = () => {
        throw new Error('no observer today');
      };
    });
    await open(page, '&auto=3&deck=c!t~iTFpd!z');
    await page.evaluate(() => document.body.setAttribute('data-first-load', ''));
    await page.route('**/data/datapackage.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}\n` });
    });
    await expect(page.getByText('这一页未能显示')).toBeVisible();
    await expectNumber(page, 3);
    await expect(page.locator('[data-first-load]')).toBeAttached();
    await expect(page.locator('[data-first-load]')).toHaveCount(0, { timeout: 8_000 });
    await expectNumber(page, 1);
    await expect(page).toHaveURL(/auto=3/);
    await page.keyboard.press('a');
    await expect(page).not.toHaveURL(/auto=/);
  });
});

test('controls and pointer appear when the pointer moves and go after two seconds', async ({
  page,
}) => {
  await open(page);
  const controls = page.getByRole('toolbar');
  await expect(controls).toHaveCSS('opacity', '0');
  await page.mouse.move(300, 300);
  await expect(controls).toHaveCSS('opacity', '1');
  await page.waitForTimeout(1500);
  await expect(controls).toHaveCSS('opacity', '1');
  await expect(controls).toHaveCSS('opacity', '0', { timeout: 1500 });
  await expect(page.locator('.cursor-none')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectNumber(page, 1);
});

test('a finger turns the slides', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    baseURL: `${process.env['SITE_ORIGIN']}/`,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await open(page);
  const session = await context.newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: 400 }],
      });
    await touch('touchStart', from);
    await touch('touchMove', to);
    await touch('touchEnd');
  };
  await swipe(900, 300);
  await expectNumber(page, 2);
  await swipe(300, 900);
  await expectNumber(page, 1);
  await swipe(300, 320);
  await expectNumber(page, 1);
  await context.close();
});

test.describe('with the network cut', () => {
  test.use({ allowedProblems: [/ERR_INTERNET_DISCONNECTED/] });

  test('the whole deck goes on, in either language', async ({ page, context }) => {
    await open(page);
    // Without a service worker the page checks its files once, at rest.
    await page.waitForLoadState('networkidle');
    const missing: string[] = [];
    // Chromium looks for the icon of the tab again with each change of address.
    page.on('requestfailed', (request) => {
      if (!request.url().endsWith('favicon.svg')) missing.push(request.url());
    });
    await context.setOffline(true);
    const total = await totalOf(page);
    for (let number = 2; number <= total; number += 1) {
      await page.keyboard.press('PageDown');
      await expectNumber(page, number);
      await expect(slide(page).getByRole('heading').first()).toBeVisible();
    }
    await page.keyboard.press('l');
    await expect(
      slide(page).getByRole('heading', { name: /^IPR and counterfeiting/ }),
    ).toBeVisible();
    expect(missing).toEqual([]);
  });
});
