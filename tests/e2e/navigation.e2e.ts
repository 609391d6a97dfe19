import type { Page } from '@playwright/test';
import {
  expect,
  expectQuery,
  inBothLanguages,
  inLanguage,
  openMenu,
  openView,
  PARTS,
  test,
  tiles,
} from '../support/site';

const PHONE = { width: 360, height: 740 };
const WORDS = {
  zh: { views: '视图', audit: '核验', overview: '总览', trademark: '商标', done: '完成' },
  en: {
    views: 'Views',
    audit: 'Audit',
    overview: 'Overview',
    trademark: 'Trademarks',
    done: 'Done',
  },
} as const;

/** Where the number of a tile begins and on which line it stands, px from the top of the page. */
const numbersOf = (page: Page) =>
  page.locator('main li[data-verdict] span.font-semibold').evaluateAll((all) =>
    all.map((number) => {
      const mark = document.createElement('span');
      mark.style.display = 'inline-block';
      number.firstElementChild?.append(mark);
      const top = number.getBoundingClientRect().top + scrollY;
      const line = mark.getBoundingClientRect().bottom + scrollY;
      mark.remove();
      return { top, line };
    }),
  );

inBothLanguages((language) => {
  const words = WORDS[language];
  const parts = PARTS[language];

  test('at 1440 px every view has its link in one row of groups', async ({ page }) => {
    await openView(page, language, '?right=trademark');
    const header = page.getByRole('banner');
    expect((await header.boundingBox())?.height).toBeLessThan(56);
    const views = header.getByRole('navigation', { name: words.views });
    expect(await views.getByRole('list').count()).toBeGreaterThan(1);
    await expect(views.getByRole('link', { name: words.overview })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await views.getByRole('link', { name: words.audit }).click();
    await expectQuery(page, '?view=audit&right=trademark');
  });

  test('on a narrow page the menu names the view and leads to the others by keyboard', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await openView(page, language, '?right=trademark');
    const trigger = page.getByRole('banner').getByRole('button', { name: parts.menu });
    await expect(trigger).toContainText(words.overview);
    await trigger.press('Enter');
    const menu = page.getByRole('banner').getByRole('dialog');
    await expect(menu.getByRole('link', { name: words.overview })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(menu.getByRole('link').last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(trigger).toBeFocused();
    await expectQuery(page, '?right=trademark');
    await trigger.press('Enter');
    const audit = menu.getByRole('link', { name: words.audit });
    await expect(menu.getByRole('link', { name: words.overview })).toBeFocused();
    while (!(await audit.evaluate((link) => link === document.activeElement)))
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectQuery(page, '?view=audit&right=trademark');
    await expect(menu).toBeHidden();
    await expect(trigger).toContainText(words.audit);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

    test('figures begin within 120 px, values of a row stand on one line, the chart within a screen and a half', async ({
      page,
    }) => {
      await openView(page, language);
      const numbers = await numbersOf(page);
      expect(numbers).toHaveLength(6);
      expect(numbers[0]?.top).toBeLessThanOrEqual(120);
      for (const first of [0, 2, 4])
        expect(numbers[first]?.line).toBeCloseTo(numbers[first + 1]?.line ?? 0, 0);
      const chart = await page.getByRole('figure').first().boundingBox();
      expect((chart?.y ?? Infinity) + (chart?.height ?? 0)).toBeLessThanOrEqual(1.5 * PHONE.height);
    });

    test('the sentence of the filter opens all of it as a sheet, which keeps the focus', async ({
      page,
    }) => {
      await openView(page, language);
      const bar = page.getByRole('region', { name: parts.filters });
      const line = bar.getByRole('button');
      await line.tap();
      const sheet = page.getByRole('dialog', { name: parts.filters });
      await expect(sheet).toBeVisible();
      const before = await sheet.locator('header').innerText();
      await sheet.locator('button[aria-expanded]').nth(1).tap();
      await sheet.getByRole('checkbox', { name: new RegExp(`^${words.trademark}`) }).tap();
      await expectQuery(page, '?right=trademark');
      await expect(sheet.locator('header')).not.toHaveText(before);
      for (let stop = 0; stop < 40; stop += 1) await page.keyboard.press('Tab');
      const strays = await page.evaluate(
        () => document.activeElement?.closest('main') && !document.activeElement.closest('dialog'),
      );
      expect(strays).toBeFalsy();
      await sheet.getByRole('button', { name: words.done }).tap();
      await expect(sheet).toHaveCount(0);
      await expect(line).toBeFocused();
      await expect(bar.getByText(words.trademark).first()).toBeVisible();
      await line.press('Enter');
      await expect(sheet).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
      await expectQuery(page, '?right=trademark');
    });
  });
});

inLanguage('zh', (language) => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('whoever opens a figure from a link on a phone can change the language', async ({
    page,
  }) => {
    await page.goto('./?view=indicators&obs=court.civil1.received@2024');
    await expect(page.locator('main h2').first()).toBeVisible();
    await page.evaluate(() => scrollTo(0, 2000));
    const change = page.getByRole('button', { name: PARTS[language].switchLanguage });
    await expect(change).toBeInViewport();
    await change.tap();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('the menu of a phone shows the slides, and the choices of the chart open from one button', async ({
    page,
  }) => {
    await openView(page, language);
    await expect(tiles(page, language)).toHaveCount(6);
    const table = page.getByRole('button', { name: '数据表', exact: true });
    await expect(table).toBeHidden();
    await page.getByRole('button', { name: '图表选项' }).tap();
    await expect(table).toBeVisible();
    const menu = await openMenu(page, language);
    await menu.getByRole('button', { name: '演示', exact: true }).tap();
    await expect(page.locator('[data-slide]')).toBeVisible();
  });
});
