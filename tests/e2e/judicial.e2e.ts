import { expectNoViolations } from '../support/axe';
import { expect, expectQuery, inLanguage, openView, test } from '../support/site';

inLanguage('zh', (language) => {
  test('from the overview one click shows selling counterfeits by stage, a second by persons, a third the source', async ({
    page,
  }) => {
    await openView(page, language);
    await page.getByRole('link', { name: '司法', exact: true }).first().click();
    const row = page.getByRole('row', { name: /销售假冒注册商标的商品罪/ });
    for (const figure of ['1959', '3841', '3941']) await expect(row).toContainText(figure);
    const offences = page.getByRole('region', { name: /商标犯罪/ });
    await offences.getByRole('button', { name: '人数' }).click();
    await expect(row).toContainText('8290');
    await expectQuery(page, '?view=judicial&count=persons');
    await row.getByRole('button', { name: /^8290人/ }).click();
    await expect(page.getByRole('dialog')).toContainText('一（一）第5段');
    await expectNoViolations(page, 'judicial');
  });
});
