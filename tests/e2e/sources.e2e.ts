import { expectNoViolations } from '../support/axe';
import { expect, inBothLanguages, test } from '../support/site';

const WORDS = {
  zh: { all: '全部标记与出处', figures: /^查看引用《二〇二四年中国知识产权保护状况》的/ },
  en: {
    all: 'All marks, sources and words',
    figures: /^Show the \d+ figures that cite “Intellectual Property Protection in China 2024”$/,
  },
} as const;

inBothLanguages((language) => {
  test('a badge leads to its meaning among all marks, the filter kept', async ({ page }) => {
    await page.goto('./?right=trademark&view=audit');
    await page.getByRole('main').locator('button.cursor-help').first().click();
    await page.getByRole('link', { name: WORDS[language].all }).click();
    await expect(page).toHaveURL(/right=trademark.*part=marks&mark=filtered/);
    await expect(page.locator('#mark-filtered')).toBeInViewport();
    await expectNoViolations(page, 'the marks');
  });

  test('a document leads to the figures that cite it, as many as it says', async ({ page }) => {
    await page.goto('./?view=sources&right=trademark');
    const link = page.getByRole('link', { name: WORDS[language].figures });
    const number = /\d+/.exec((await link.textContent()) ?? '')?.[0] ?? '';
    await link.click();
    await expect(page).toHaveURL(/q=cnipa-2024/);
    await expect(page.getByRole('status').filter({ hasText: number }).first()).toBeAttached();
  });
});
