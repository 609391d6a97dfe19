import { campaignRows, expect, inLanguage, openView, test, tiles } from '../support/site';

const WORDS = {
  zh: { trademark: /商标/, ignored: '链接中有无法识别的内容' },
  en: {
    trademark: /[Tt]rademark/,
    ignored: 'Part of this link was not recognized',
    search: /Search/,
  },
} as const;

inLanguage('zh', (language) => {
  const words = WORDS[language];

  test('a link that a chat program has changed shows the slides that were meant, without a notice', async ({
    page,
  }) => {
    await page.goto(
      `./?present=1&amp;lang=${language}&amp;right=trademark%E3%80%82&step=2&from=singlemessage&isappinstalled=0`,
    );
    await expect(page.locator('[data-step="2"], main')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(words.trademark);
    await expect(page.getByText(words.ignored)).toHaveCount(0);
  });

  test('letters typed fast are in the list at once, in the address soon, and survive Back and Forward', async ({
    page,
  }) => {
    await page.goto(`./?view=indicators&lang=${language}`);
    await expect(page.getByRole('grid')).toBeVisible();
    const writes = await page.evaluateHandle(() => {
      const seen = { count: 0 };
      const original = window.history.replaceState.bind(window.history);
      window.history.replaceState = (...all) => {
        seen.count += 1;
        return original(...all);
      };
      return seen;
    });
    const start = Date.now();
    await page.getByRole('searchbox').pressSequentially('trademark registrations', { delay: 30 });
    await expect(page.getByRole('grid').getByRole('row').nth(1)).toContainText(
      language === 'zh' ? '商标注册量' : 'Trademark registrations',
    );
    await page.getByRole('grid').getByRole('row').nth(1).click();
    await expect(page).toHaveURL(/q=trademark%20registrations&obs=/);
    // At most one in 300 ms, besides those around the step.
    const most = (Date.now() - start) / 300 + 2;
    expect((await writes.jsonValue()).count).toBeLessThan(most);
    await page.goBack();
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveValue('trademark registrations');
    await page.goForward();
    await expect(page.getByRole('complementary')).toBeVisible();
  });
});

inLanguage('en', (language) => {
  test('what a link of slides has of nonsense is named over them and to the presenter', async ({
    page,
  }) => {
    for (const presenter of ['', '&presenter=1']) {
      await page.goto(
        `./?present=1&lang=${language}&right=%E2%80%AEmoon%E2%80%AC&step=2${presenter}`,
      );
      const notice = page.getByText('moon').first();
      await expect(notice).toBeVisible();
      expect(await notice.textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });

  test('a drag over text is no click', async ({ page }) => {
    await openView(page, language);
    const tile = tiles(page, language).first();
    const box = await tile.boundingBox();
    if (!box) throw new Error('no tile');
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 10, box.y + box.height - 10, { steps: 5 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(/ind=/);
    const row = campaignRows(page, language).first().locator('xpath=..').getByRole('cell').first();
    await row.scrollIntoViewIfNeeded();
    const cell = await row.boundingBox();
    if (!cell) throw new Error('no row');
    await page.mouse.move(cell.x + 4, cell.y + cell.height / 2);
    await page.mouse.down();
    await page.mouse.move(cell.x + 60, cell.y + cell.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(/campaign=/);
    await row.click();
    await expect(page).toHaveURL(/campaign=/);
  });
});
