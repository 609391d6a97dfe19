import { expectNoViolations } from '../support/axe';
import { expect, inBothLanguages, openView, tabTo, test, waitForView } from '../support/site';

const WORDS = {
  zh: {
    compare: '对比',
    start: '并列对比',
    title: '对比：商标与著作权（版权）',
    swapped: '对比：著作权（版权）与商标',
    axis: '两侧共用一条数值轴和同样的年份范围。',
    second: '另一侧',
    swap: '两侧互换',
    end: '结束对比',
    names: ['商标', '著作权（版权）'],
    bar: '两侧对比',
  },
  en: {
    compare: 'Compare',
    start: 'Compare side by side',
    title: 'Side by side: Trademarks and Copyright',
    swapped: 'Side by side: Copyright and Trademarks',
    axis: 'Both sides share one value axis and the same years.',
    second: 'Other side',
    swap: 'Swap sides',
    end: 'End comparison',
    names: ['Trademarks', 'Copyright'],
    bar: 'Comparison of two sides',
  },
} as const;

inBothLanguages((language) => {
  const words = WORDS[language];

  test('a comparison begins by the keyboard, opens again from its link, is a slide, and ends', async ({
    page,
  }) => {
    await openView(page, language, '?right=trademark&ind=court.civil1.received');
    await tabTo(page, page.getByRole('button', { name: words.compare }).first());
    await page.keyboard.press('Enter');
    await page.getByLabel(words.second).selectOption('copyright');
    await page.getByRole('button', { name: words.start }).press('Enter');
    const bar = page.getByRole('region', { name: words.bar });
    await expect(bar).toContainText(words.title);
    await expect(page).toHaveURL(/vs=right:copyright/);
    await page.reload();
    await waitForView(page, language);
    const series = page.locator('[data-exhibit="series"]');
    await expect(series).toContainText(words.axis);
    for (const name of words.names)
      await expect(series.getByRole('heading', { name, level: 3 })).toHaveCount(1);
    await expectNoViolations(page, 'compared');
    await bar.getByRole('button', { name: words.swap }).click();
    await expect(bar).toContainText(words.swapped);
    await page.goBack();
    await expect(bar).toContainText(words.title);
    await page.goto('./?present=1&right=trademark&deck=t~Vright.copyright');
    const slide = page.locator('main [data-slide]');
    for (const name of words.names) await expect(slide.locator('h1')).toContainText(name);
    await expect(slide.locator('.pair-side')).toHaveCount(2);
    await expectNoViolations(page, 'a slide of both', { within: 'main [data-slide]' });
    await openView(page, language, '?right=trademark&vs=right:copyright');
    await bar.getByRole('button', { name: words.end }).click();
    await expect(bar).toHaveCount(0);
    await expect(page).not.toHaveURL(/vs=/);
  });
});
