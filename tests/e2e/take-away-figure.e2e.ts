import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parseCsv } from '../support/parse-csv';
import { expect, inBothLanguages, inLanguage, openView, test, tiles } from '../support/site';

const WORDS = {
  zh: { take: /^带走……/, dialog: /^带走：/ },
  en: { take: /^Take away…/, dialog: /^Take away: / },
} as const;

const PART = '?view=indicators&obs=court.criminal1.concluded@2024;offence=copyright-infringement';

/** Presses the button of the details that are open, and gives the dialog once its parts are there. */
const openDialog = async (page: Page, language: keyof typeof WORDS): Promise<Locator> => {
  const take = page.getByRole('button', { name: WORDS[language].take }).first();
  await expect(take).toBeVisible();
  await take.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: WORDS[language].dialog });
  await expect(dialog.getByRole('button', { name: 'CSV', exact: true })).toBeVisible();
  // Not what the filter of the page has besides.
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  return dialog;
};

/** Which series the figures of a file are of. */
const takenSeries = async (page: Page, dialog: Locator): Promise<readonly string[]> => {
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'CSV', exact: true }).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  const [, ...rows] = parseCsv(text.slice(1));
  expect(rows.length).toBeGreaterThan(0);
  const references = rows.map((row) => row.find((cell) => /^[\w.]+@\d/.test(cell)) ?? '');
  return [...new Set(references.map((each) => each.replace(/@\d+/, '')))];
};

inBothLanguages((language) => {
  test('the figure of a tile is taken away with its own series alone, by the keyboard', async ({
    page,
  }) => {
    await openView(page, language, '?right=copyright&from=2022');
    const trigger = tiles(page, language).first().locator('button[aria-haspopup="dialog"]');
    await trigger.focus();
    await page.keyboard.press('Enter');
    const dialog = await openDialog(page, language);
    expect(await takenSeries(page, dialog)).toEqual(['court.civil1.received;right=copyright']);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(trigger).toBeFocused();
  });
});

inLanguage('zh', (language) => {
  for (const width of [360, 1440])
    test(`from the details of a part, ${width} px wide; they stay open, and its link and frame lead back to it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./${PART}&system=judicial`);
      const dialog = await openDialog(page, language);
      expect(await takenSeries(page, dialog)).toEqual([
        'court.criminal1.concluded;offence=copyright-infringement',
      ]);
      const code = await dialog.getByRole('textbox', { name: '嵌入代码' }).inputValue();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('button', { name: WORDS[language].take })).toBeFocused();
      const [, address = ''] = /src="([^"]+)"/.exec(code) ?? [];
      await page.goto(address.replaceAll('&amp;', '&'));
      await expect(page.getByText('知识产权刑事一审审结案件 · 侵犯著作权')).toBeVisible();
      await page.locator('[data-exhibit="series"] header button[aria-haspopup]').last().click();
      await expect(page.getByText('报告中的位置').first()).toBeVisible();
      // A frame has no menu, and so nothing that would open one.
      await expect(page.getByRole('button', { name: WORDS[language].take })).toHaveCount(0);
    });
});
