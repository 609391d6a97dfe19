import { expect, inBothLanguages, openView, test } from '../support/site';

const WORDS = {
  zh: {
    view: '合作',
    japan: '日本：全部7项',
    finding: '与日本7项；与日本特许厅另有10项',
    lists: ['日本', '日本特许厅'],
    cell: '日本特许厅，联合声明：3项',
    unknown: '链接所选伙伴“atlantis”不在数据中，未用于筛选。',
  },
  en: {
    view: 'Cooperation',
    japan: 'Japan: all 7 events',
    finding: '7 events with Japan; 10 more with Japan Patent Office',
    lists: ['Japan', 'Japan Patent Office'],
    cell: 'Japan Patent Office, Joint statement: 3 events',
    unknown: 'The partner “atlantis” of the link is not in the data and was not used.',
  },
} as const;

inBothLanguages((language) => {
  const words = WORDS[language];

  test('everything with Japan is there after two clicks, its office apart, and the link keeps it', async ({
    page,
  }) => {
    await openView(page, language);
    await page.getByRole('link', { name: words.view, exact: true }).first().click();
    await page.getByRole('button', { name: words.japan }).click();
    await expect(page.getByRole('heading', { name: words.finding })).toBeVisible();
    const [own, office] = words.lists.map((name) =>
      page.getByRole('list', { name, exact: true }).getByRole('listitem'),
    );
    await expect(own ?? page.locator('none')).toHaveCount(7);
    await expect(office ?? page.locator('none')).toHaveCount(10);
    await page.reload();
    await expect(page.getByRole('button', { name: words.japan })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('a cell lists its events; an unknown partner in a link is said', async ({ page }) => {
    await page.goto('./?view=cooperation');
    await page.getByRole('button', { name: words.cell }).click();
    await expect(
      page.getByRole('list', { name: words.lists[1], exact: true }).getByRole('listitem'),
    ).toHaveCount(3);
    await page.goto('./?view=cooperation&partner=atlantis');
    await expect(page.getByText(words.unknown)).toBeVisible();
  });
});
