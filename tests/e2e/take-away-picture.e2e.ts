import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, inBothLanguages, inLanguage, type SiteLanguage, test } from '../support/site';

const WORDS = {
  zh: { dark: '深色', content: '按内容', copy: /^复制图片/, source: /来源/ },
  en: { dark: 'Dark', content: 'As it stands', copy: /^Copy picture/, source: /Source/ },
} as const;

const openDialog = async (page: Page, at: number): Promise<Locator> => {
  await page.locator('main button:has(> span:text-is("⋯")):visible').nth(at).click();
  await page.getByRole('button', { name: /^带走|^Take away/ }).click();
  const dialog = page.locator('dialog[open]');
  await expect(dialog.getByRole('button', { name: /^SVG/ })).toBeVisible();
  return dialog;
};

const take = async (page: Page, dialog: Locator, name: RegExp): Promise<Download> => {
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name }).click();
  return download;
};

const read = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** What a file of SVG is made of, as a browser reads it. */
const look = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = file.documentElement;
    const all = [...root.querySelectorAll('*')];
    const ids = all.map(({ id }) => id).filter(Boolean);
    return {
      broken: file.querySelector('parsererror') !== null,
      title: root.querySelector(':scope > title')?.textContent ?? '',
      description: root.querySelector(':scope > desc')?.textContent ?? '',
      words: [...root.querySelectorAll('text')].map((each) => each.textContent).join(''),
      acts: all
        .filter(
          (each) =>
            /^(?:script|foreignObject|image|use|a|style)$/.test(each.localName) ||
            [...each.attributes].some(({ name }) => /^on|href|^style$|^class$/.test(name)),
        )
        .map(({ localName }) => localName),
      double: ids.length - new Set(ids).size,
    };
  }, svg);

/** Size and colors of a file of pixels. */
const lookAtPixels = (page: Page, png: Buffer) =>
  page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const colors = new Set<string>();
      for (let at = 0; at < data.length; at += 4)
        colors.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
      const [red = 0, green = 0, blue = 0] = data;
      return {
        width: canvas.width,
        height: canvas.height,
        colors: colors.size,
        corner: red + green + blue,
      };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );

const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** How many exhibits a page shows: the menu of one may come later than those beneath it, and takes its place before them. */
const EXHIBITS = { main: 5, judicial: 8 } as const;

const openPage = async (page: Page, view: keyof typeof EXHIBITS): Promise<number> => {
  const menus = page.locator('main button:has(> span:text-is("⋯")):visible');
  await page.goto(`./?view=${view}`);
  await expect(menus).toHaveCount(EXHIBITS[view]);
  await expect(page.locator('html[data-start], [data-waits]')).toHaveCount(0);
  await expect(page.locator('main figure:not(:has(svg))')).toHaveCount(0);
  return EXHIBITS[view];
};

const takesAll = async (page: Page, view: keyof typeof EXHIBITS, language: SiteLanguage) => {
  const count = await openPage(page, view);
  for (let at = 0; at < count; at++) {
    const dialog = await openDialog(page, at);
    const svg = await look(page, String(await read(await take(page, dialog, /^SVG/))));
    expect(svg).toMatchObject({ broken: false, acts: [], double: 0 });
    expect(svg.title).not.toBe('');
    expect(bare(svg.words)).toContain(bare(svg.title));
    expect(svg.words).toMatch(WORDS[language].source);
    expect(svg.description).toMatch(WORDS[language].source);
    expect(bare(svg.words)).toContain('ed=2024');
    const png = await lookAtPixels(page, await read(await take(page, dialog, /^PNG ×1/)));
    expect(png).toMatchObject({ width: 1280, height: 720 });
    expect(png.colors).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
};

inBothLanguages((language) => {
  for (const view of ['main', 'judicial'] as const)
    test(`${view}: every exhibit is a picture of vectors and of pixels`, async ({ page }) => {
      test.slow();
      await takesAll(page, view, language);
    });

  test('looks, shapes and scales; a clipboard that refuses is told', async ({ page }) => {
    await openPage(page, 'main');
    const dialog = await openDialog(page, 0);
    const large = await lookAtPixels(page, await read(await take(page, dialog, /^PNG ×4/)));
    expect(large).toMatchObject({ width: 5120, height: 2880 });
    const light = await lookAtPixels(page, await read(await take(page, dialog, /^PNG ×2/)));
    expect(light).toMatchObject({ width: 2560, height: 1440 });
    await dialog.getByRole('button', { name: WORDS[language].dark, exact: true }).click();
    await dialog.getByRole('button', { name: WORDS[language].content, exact: true }).click();
    const dark = await lookAtPixels(page, await read(await take(page, dialog, /^PNG ×1/)));
    expect(dark.width).toBe(960);
    expect(light.corner).toBeGreaterThan(700);
    expect(dark.corner).toBeLessThan(150);
    await page.evaluate(() => {
      Clipboard.prototype.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await dialog.getByRole('button', { name: WORDS[language].copy }).click();
    await expect(
      dialog.getByText(/不允许使用剪贴板|does not allow use of the clipboard/),
    ).toBeVisible();
  });
});

test.describe('a part that does not come', () => {
  test.use({ allowedProblems: [/net::ERR_|Failed to load|Failed to fetch|did not come/] });
  inLanguage('en', () => {
    test('is told, nothing is saved, and once it is there the picture is', async ({ page }) => {
      const files = /assets\/still-figures-/;
      await openPage(page, 'main');
      await page.route(files, (route) => route.abort());
      const dialog = await openDialog(page, 0);
      let saved = 0;
      page.on('download', () => {
        saved += 1;
      });
      await dialog.getByRole('button', { name: /^SVG/ }).click();
      await expect(dialog.getByText(/A part that is needed did not load/)).toBeVisible();
      expect(saved).toBe(0);
      await page.unroute(files);
      await expect(async () => {
        await dialog.getByRole('button', { name: /^SVG/ }).click();
        await expect(dialog.getByText(/^Saved/)).toBeVisible({ timeout: 1500 });
      }).toPass();
    });
  });
});
