import type { Page } from '@playwright/test';
import { expect, expectQuery, inLanguage, openView, test } from '../support/site';

const WORDS = {
  zh: { legislation: '制度建设', level: '层级', status: '状态' },
  en: { legislation: 'Legislation', level: 'Level', status: 'Status' },
} as const;

/** A choice of the bar above the instruments: what it is called, and what is chosen there. */
const QUESTIONS = {
  zh: [
    { of: 'status', chosen: '修改中', query: 'status=under-amendment', count: 11 },
    { of: 'level', chosen: '地方性法规', query: 'level=local-regulation', count: 11 },
  ],
  en: [
    { of: 'status', chosen: 'Under amendment', query: 'status=under-amendment', count: 11 },
    { of: 'level', chosen: 'Local regulation', query: 'level=local-regulation', count: 11 },
  ],
} as const;

for (const language of ['zh', 'en'] as const) {
  inLanguage(language, () => {
    const words = WORDS[language];
    const openLegislation = async (page: Page) => {
      await openView(page, language);
      await page.getByRole('link', { name: words.legislation, exact: true }).first().click();
      await expect(page.getByRole('main').getByRole('combobox').first()).toBeVisible();
    };

    test('what took effect in 2024 is found by two interactions', async ({ page }) => {
      await openLegislation(page);
      await page.getByRole('main').getByRole('combobox').first().selectOption('2024');
      await expect(page).toHaveURL(/effect=2024/);
      await expect(page.getByRole('heading', { level: 2 }).nth(1)).toContainText('16');
    });

    for (const { of, chosen, query, count } of QUESTIONS[language]) {
      test(`${chosen} is found by three interactions`, async ({ page }) => {
        await openLegislation(page);
        await page.getByRole('button', { name: words[of] }).click();
        await page.locator(':popover-open').getByText(chosen, { exact: true }).click();
        await expectQuery(page, `?view=legislation&${query}`);
        await expect(page.getByRole('heading', { level: 2 }).nth(1)).toContainText(String(count));
      });
    }
  });
}
