import { expect, test } from '../support/site';

// The list of all figures is laid out whole, on a busy machine slowly.
test.describe.configure({ timeout: 90_000 });

for (const [language, name, query] of [
  ['zh', 'main', ''],
  ['en', 'indicators', '&view=indicators'],
  ['zh', 'audit', '&view=audit'],
] as const) {
  test(`${name}, ${language}: printed from a dark screen it is light, whole and without controls`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}${query}&theme=dark`);
    await expect(
      page.getByRole('searchbox').or(page.locator('main section')).first(),
    ).toBeVisible();
    await page.waitForLoadState('networkidle');
    if (name === 'main') {
      const dark = page.locator('main figure svg path[stroke="#93bbf2"]');
      await expect(dark.first()).toBeAttached();
      const left = await dark.evaluateAll((all) => {
        window.dispatchEvent(new Event('beforeprint'));
        return all.filter((path) => path.isConnected && path.getAttribute('stroke') === '#93bbf2');
      });
      expect(left, 'drawn for paper before the browser looks').toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe('rgb(255, 255, 255)');
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
    expect(ink).toBe('rgb(17, 28, 46)');
    for (const control of [
      'main input',
      'main select',
      'header select',
      'main [popovertarget]:not(.prints)',
    ])
      await expect(page.locator(`${control}:visible`)).toHaveCount(0);
    await expect(page.locator('.print-only')).toContainText(/\d{4}-\d{2}-\d{2}/);
    if (name === 'indicators') {
      const grid = page.getByRole('grid');
      const all = Number(await grid.getAttribute('aria-rowcount'));
      await expect(grid.getByRole('row')).toHaveCount(all);
    }
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.byteLength).toBeGreaterThan(10_000);
  });
}

for (const [view, figure] of [
  ['judicial', '449,923'],
  ['mechanisms', '6,226'],
  ['system', '44,392'],
] as const) {
  test(`${view}: a number that opens its source stands on paper too`, async ({ page }) => {
    await page.goto(`./?lang=en&view=${view}`);
    const number = page.locator('main section').getByText(figure, { exact: true }).first();
    await expect(number).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(number).toBeVisible();
  });
}

test('an open dialog is printed alone and whole', async ({ page }) => {
  await page.goto('./?lang=en&theme=dark');
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main')).toBeHidden();
  const hidden = await dialog.evaluate(
    ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
  );
  expect(hidden).toBe(0);
});
