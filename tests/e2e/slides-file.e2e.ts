import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, test } from '../support/browser';
import { open, openEditor } from '../support/deck-page';

test('the whole deck is saved as slides, in the languages of the show', async ({ page }) => {
  await open(page);
  const editor = await openEditor(page);
  const download = page.waitForEvent('download');
  await editor.getByRole('button', { name: '保存为 PPTX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('ip-observatory_2024_slides_zh.pptx');
  const parts = Object.keys(unzipSync(await readFile(await file.path())));
  expect(parts.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length).toBeGreaterThan(
    10,
  );
  await expect(editor.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
});

test.describe('without the part that writes slides', () => {
  test.use({ allowedProblems: [/net::ERR_FAILED/] });

  test('where the part that writes slides does not load, it is said and nothing is saved', async ({
    page,
  }) => {
    await page.route(/to-pptx/, (route) => route.abort());
    await open(page);
    const editor = await openEditor(page);
    await editor.getByRole('button', { name: '保存为 PPTX' }).click();
    await expect(editor.getByText('没有保存任何内容')).toBeVisible();
  });
});
