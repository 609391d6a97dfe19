import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe';
import { expect, inLanguage, LOCALE, type SiteLanguage, test } from '../support/site';

const WORDS = {
  zh: {
    search: '查找：中文、英文、拼音或拼音首字母',
    headline: '283个指标，1575条数据',
    civil: '知识产权民事一审新收案件',
    details: /^详情：知识产权民事一审新收案件/,
    facts: ['124945件', '一（一）第2段', '其他年份', '勾稽关系', '引用'],
    value: '数值',
    history: '其他年份',
    cite: '引用',
    copy: '复制引文',
    copied: '已复制',
    close: '关闭详情',
    columns: '选择列',
    unit: '单位',
    whole: '显示',
    none: '没有与“xyzzy”相符的数据。请换用别的词，或清除查找。',
  },
  en: {
    search: 'Search in Chinese, English, pinyin or pinyin initials',
    headline: '1,575 figures for 283 indicators',
    civil: 'First-instance IP civil cases received',
    details: /^Details: First-instance IP civil cases received/,
    facts: ['124945件', 'section 1.1, para. 2', 'Other years', 'Arithmetic checks', 'Cite'],
    value: 'Value',
    history: 'Other years',
    cite: 'Cite',
    copy: 'Copy the citation',
    copied: 'Copied',
    close: 'Close details',
    columns: 'Choose columns',
    unit: 'Unit',
    whole: 'Show them',
    none: 'xyzzy',
  },
} as const;

const open = async (page: Page, language: SiteLanguage, query = ''): Promise<void> => {
  await page.goto(`./?view=indicators${query}`);
  await expect(page.getByRole('searchbox', { name: WORDS[language].search })).toBeVisible();
};

const rows = (page: Page) => page.getByRole('grid').getByRole('row');

/** How many rows there are, those out of sight too; the heading does not count. */
const countRows = async (page: Page): Promise<number> =>
  Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;

inLanguage('zh', (language) => {
  const words = WORDS[language];

  test('every figure is listed, few rows stand in the page, and axe finds nothing', async ({
    page,
  }) => {
    await open(page, language);
    await expect(page.getByRole('heading', { name: words.headline })).toBeVisible();
    expect(await countRows(page)).toBe(1575);
    expect(await rows(page).count()).toBeLessThan(80);
    await expectNoViolations(page, 'the table');
  });

  test('pinyin initials, pinyin, English and Chinese find the same figure', async ({ page }) => {
    await open(page, language, '&from=2024&to=2024');
    const search = page.getByRole('searchbox', { name: words.search });
    for (const text of [
      'msysxs',
      'minshi yishen xinshou',
      'first-instance ip civil cases received',
      '民事一审新收',
    ]) {
      await search.fill(text);
      await expect(rows(page).nth(1), text).toContainText(words.civil);
      await expect.poll(() => countRows(page), text).toBeLessThan(30);
    }
    await search.fill('xyzzy');
    await expect(page.getByRole('main')).toContainText(words.none);
  });

  test('the keyboard walks the table, opens a figure and comes back to its row', async ({
    page,
  }) => {
    await open(page, language, '&right=trademark&from=2024&to=2024');
    await rows(page).nth(1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(rows(page).nth(3)).toBeFocused();
    await page.keyboard.press('End');
    await expect(rows(page).last()).toBeFocused();
  });
});

inLanguage('en', (language) => {
  const words = WORDS[language];

  test('a filter leaves the published parts, and a row opens all that is known of its figure', async ({
    page,
    newReader,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, language, '&right=trademark&from=2024&to=2024');
    await rows(page).filter({ hasText: words.civil }).first().click();
    await expect(page).toHaveURL(/obs=court\.civil1\.received%402024/);
    const panel = page.getByRole('complementary', { name: words.details });
    for (const fact of words.facts) await expect(panel).toContainText(fact);
    await expectNoViolations(page, 'the details');
    await panel.getByRole('button', { name: words.copy }).click();
    await expect(panel.getByRole('button', { name: words.copied })).toBeVisible();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain('2024');
    const other = await newReader({ locale: LOCALE[language] });
    await other.goto(page.url());
    const otherPanel = other.getByRole('complementary', { name: words.details });
    await expect(otherPanel).toContainText(words.facts[0]);
    await panel.getByRole('button', { name: '2023', exact: true }).click();
    await expect(page).toHaveURL(/obs=court\.civil1\.received%402023/);
    await page.goBack();
    await expect(page).toHaveURL(/obs=court\.civil1\.received%402024/);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });

  test('on a phone the figures are cards, and nothing scrolls to the side', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, language, '&right=trademark');
    await expect(page.getByRole('main')).toContainText(words.civil);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
      false,
    );
  });
});
