import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser';

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

/** 2,000 for the long soak: SOAK_CHANGES=2000 npx playwright test presentation -g "slide changes". */
const CHANGES = Number(process.env['SOAK_CHANGES'] ?? 200);

const slide = (page: Page) => page.locator('main [data-slide]');

/** Number of the slide on show, from its foot. */
const numberOf = async (page: Page): Promise<string> =>
  (await page.locator('main footer').last().innerText()).match(/(\d+) \/ \d+\s*$/)?.[1] ?? '';

const expectNumber = (page: Page, number: number) =>
  expect.poll(() => numberOf(page)).toBe(String(number));

const totalOf = async (page: Page): Promise<number> =>
  Number((await page.locator('main footer').last().innerText()).match(/\/ (\d+)\s*$/)?.[1]);

const open = async (page: Page, query = '') => {
  await page.goto(`./?present=1&lang=zh${query}`);
  await expect(slide(page)).toBeVisible({ timeout: 15_000 });
};

/** Runs in the page: what no slide may have. */
const findFaults = (): readonly string[] => {
  const article = document.querySelector('main [data-slide]');
  if (!article) return ['no slide'];
  const box = article.getBoundingClientRect();
  const faults: string[] = [];
  const lines: { text: string; at: DOMRect }[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (!text || !parent || parent.closest('.sr-only')) continue;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    if (size < 18) faults.push(`${size} px: ${text}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const at of range.getClientRects()) {
      const outside =
        at.left < box.left - 1 ||
        at.right > box.right + 1 ||
        at.top < box.top - 1 ||
        at.bottom > box.bottom + 1;
      if (outside) faults.push(`outside: ${text}`);
      lines.push({ text, at });
    }
  }
  for (const [index, { text, at }] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(at.right, other.at.right) - Math.max(at.left, other.at.left);
      const down = Math.min(at.bottom, other.at.bottom) - Math.max(at.top, other.at.top);
      const least = Math.min(at.height, other.at.height) * 0.3;
      if (across > 1 && down > least && text !== other.text)
        faults.push(`overlap: ${text} | ${other.text}`);
    }
  }
  const page = document.documentElement;
  if (page.scrollHeight > innerHeight + 1 || page.scrollWidth > innerWidth + 1)
    faults.push('the page scrolls');
  return faults;
};

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
  await expect(page.getByRole('img', { name: '本演示链接的二维码' })).toBeVisible();
  await page.keyboard.press('Home');
  await expectNumber(page, 1);
  await page.keyboard.press('.');
  await expect(page.locator('[data-black]')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('[data-black]')).toHaveCount(0);
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: '演示稿' }).click();
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
  await presenter.getByRole('button', { name: '冻结观众画面' }).click();
  await presenter.keyboard.press('PageDown');
  await presenter.keyboard.press('PageDown');
  await at(5);
  await expectNumber(page, 3);
  await presenter.getByRole('button', { name: '观众画面已冻结' }).click();
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
  await expect(notes).toHaveValue(/民事一审新收案件 2024：449923件/);
  await notes.fill('自己的话');
  await presenter.reload();
  await expect(notes).toHaveValue('自己的话');
  await presenter.close();
  await page.keyboard.press('PageDown');
  await expectNumber(page, 5);
});

for (const size of SIZES) {
  for (const languages of ['zh', 'en', 'both']) {
    test(`every slide fits ${size.width} × ${size.height}, ${languages}`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, languages === 'both' ? '&both=1' : '');
      if (languages === 'en') await page.keyboard.press('l');
      const total = await totalOf(page);
      for (let number = 1; number <= total; number += 1) {
        await expectNumber(page, number);
        await expect
          .poll(() => page.evaluate(findFaults), { message: `slide ${number}` })
          .toEqual([]);
        await page.keyboard.press('PageDown');
      }
    });
  }
}

test('by itself it goes on, and from the last slide to the first', async ({ page }) => {
  await open(page);
  const total = await totalOf(page);
  await open(page, `&auto=3&step=${total - 1}`);
  await expectNumber(page, total - 1);
  await expectNumber(page, total);
  await expectNumber(page, 1);
  await page.keyboard.press('a');
  await expect(page).not.toHaveURL(/auto=/);
});

test('the deck prints a page each', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page);
  const total = await totalOf(page);
  await page.keyboard.press('Control+p');
  await expect(page.locator('.deck-print-page')).toHaveCount(total);
  await expect(page.locator('.deck-print-page .slide-chart svg').first()).toBeAttached();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages).toHaveLength(total);
});

test(`${CHANGES} slide changes leave no chart behind and hardly any memory`, async ({
  page,
  context,
}) => {
  test.setTimeout(60_000 + CHANGES * 300);
  await open(page);
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const total = await totalOf(page);
  const loop = async (changes: number) => {
    for (let change = 0; change < changes; change += 1) {
      const last = (await numberOf(page)) === String(total);
      await page.keyboard.press(last ? 'Home' : 'PageDown');
    }
  };
  await loop(2 * total);
  const before = await heap();
  await loop(CHANGES);
  const growth = ((await heap()) - before) / 2 ** 20;
  console.log(`heap growth over ${CHANGES} slide changes: ${growth.toFixed(2)} MB`);
  expect(growth).toBeLessThan(5);
  expect(await page.locator('[_echarts_instance_]').count()).toBeLessThanOrEqual(1);
});
