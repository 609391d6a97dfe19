import type { Page } from '@playwright/test';
import {
  bar,
  campaignRows,
  chooseTheme,
  expect,
  expectCompact,
  expectQuery,
  inBothLanguages,
  inLanguage,
  openMenu,
  openView,
  PARTS,
  readMain,
  type SiteLanguage,
  test,
  tiles,
  waitForView,
} from '../support/site';

const WORDS = {
  zh: {
    other: 'en',
    html: /^zh\b/,
    otherHtml: /^en\b/,
    trademark: '商标',
    civil: '知识产权民事一审新收案件',
    title: /^商标，全部保护体系 · /,
    otherTitle: /^Trademarks, all protection systems · /,
    notUnderstood: '链接中有无法识别的内容',
    dismiss: '关闭提示',
    clear: '清除全部筛选',
    dark: '深色',
    contrast: '高对比',
  },
  en: {
    other: 'zh',
    html: /^en\b/,
    otherHtml: /^zh\b/,
    trademark: 'Trademarks',
    civil: 'First-instance IP civil cases received',
    title: /^Trademarks, all protection systems · /,
    otherTitle: /^商标，全部保护体系 · /,
    notUnderstood: 'Part of this link was not recognized',
    dismiss: 'Dismiss',
    clear: 'Clear all filters',
    dark: 'Dark',
    contrast: 'High contrast',
  },
} as const;

const SCRIPT = '<img src=x onerror=alert(1)>';

const NONSENSE = `?right=nonsense&from=99999&foo=${SCRIPT}&ind=../../etc&sort=%E0%A4%A`;

/** Every way in which text of a link could have become more than text. */
const expectNoScript = async (page: Page, dialogs: readonly string[]): Promise<void> => {
  expect(dialogs).toEqual([]);
  await expect(page.locator('img, iframe, object, [onerror], a[href^="javascript:"]')).toHaveCount(
    0,
  );
};

const watchDialogs = (page: Page): readonly string[] => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
};

const switchLanguage = (page: Page, language: SiteLanguage): Promise<void> =>
  page.getByRole('button', { name: PARTS[language].switchLanguage }).click();

/** The page is still the site, without the filter. */
const expectUnfiltered = async (page: Page): Promise<void> => {
  await expect(page).toHaveURL((url) => !url.searchParams.has('right'));
  await expect(page.getByRole('main')).toBeVisible();
};

const countHistory = (page: Page): Promise<number> => page.evaluate(() => history.length);

inBothLanguages((language) => {
  const words = WORDS[language];
  const parts = PARTS[language];

  test('what a link has of nonsense is named and left out, the page works and no script runs', async ({
    page,
  }) => {
    const dialogs = watchDialogs(page);
    await openView(page, language, NONSENSE);
    const notice = page.getByRole('alert');
    await expect(notice).toContainText(words.notUnderstood);
    for (const text of ['right', 'nonsense', 'from', '99999', 'foo', 'ind', '../../etc', 'sort']) {
      await expect(notice).toContainText(text);
    }
    await expectNoScript(page, dialogs);
    await bar(page, words.trademark).click();
    await expectQuery(page, '?right=trademark');
    await expect(tiles(page, language, words.civil)).toContainText(words.trademark);
    await expectNoScript(page, dialogs);
  });

  test('a copied link pins edition and language and gives the same view to any reader', async ({
    page,
    context,
    newReader,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openView(page, language, '?right=trademark&open=longteng&sort=-name');
    const menu = await openMenu(page, language);
    await menu.getByRole('button', { name: parts.copy }).click();
    await expect(page.getByRole('button', { name: /已复制|[Cc]opied/ })).toBeVisible();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const query = new URL(address).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      ed: '2024',
      lang: language,
      right: 'trademark',
      open: 'longteng',
      sort: '-name',
    });
    // A reader whose browser asks for the other language, and for a dark page.
    const other = await newReader({
      locale: language === 'zh' ? 'en-GB' : 'zh-CN',
      colorScheme: 'dark',
    });
    await other.goto(address);
    await waitForView(other, language);
    await expect.poll(() => readMain(other)).toBe(await readMain(page));
    await expect(other.locator('html')).toHaveAttribute('lang', words.html);
    expect(await other.title()).toBe(await page.title());
  });
});

inLanguage('zh', (language) => {
  const words = WORDS[language];
  const parts = PARTS[language];

  test('the notice of a link can be dismissed and does not come back', async ({ page }) => {
    await openView(page, language, '?right=nonsense,trademark');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('nonsense');
    await expect(tiles(page, language, words.civil)).toContainText(words.trademark);
    await notice.getByRole('button', { name: words.dismiss }).click();
    await expect(notice).toHaveCount(0);
    await page.getByRole('searchbox', { name: parts.search }).fill('x');
    await expect(notice).toHaveCount(0);
  });

  test('a switch of language keeps the state and changes the language of the page and its title', async ({
    page,
  }) => {
    await openView(page, language, '?right=trademark&sort=-name&q=2024&open=longteng');
    await expect(page.locator('html')).toHaveAttribute('lang', words.html);
    await expect(page).toHaveTitle(words.title);
    const rows = await campaignRows(page, language).count();
    expect(rows).toBeGreaterThan(1);
    await switchLanguage(page, language);
    await waitForView(page, words.other);
    await expectQuery(page, `?lang=${words.other}&right=trademark&sort=-name&q=2024&open=longteng`);
    await expect(page.locator('html')).toHaveAttribute('lang', words.otherHtml);
    await expect(page).toHaveTitle(words.otherTitle);
    await expect(campaignRows(page, words.other)).toHaveCount(rows);
    await expect(page.getByRole('searchbox', { name: PARTS[words.other].search })).toHaveValue(
      '2024',
    );
    await expect(page.getByRole('button', { expanded: true, name: /Longteng|龙腾/ })).toBeVisible();
    await expect(page.locator('th[aria-sort="descending"]')).toHaveCount(1);
    await switchLanguage(page, words.other);
    await waitForView(page, language);
    await expect(page).toHaveTitle(words.title);
  });

  test('Back goes over filters, not over languages and themes', async ({ page }) => {
    await openView(page, language);
    await bar(page, words.trademark).click();
    await expectQuery(page, '?right=trademark');
    const steps = await countHistory(page);
    await switchLanguage(page, language);
    await waitForView(page, words.other);
    await switchLanguage(page, words.other);
    await waitForView(page, language);
    await chooseTheme(page, language, words.dark);
    await expectQuery(page, `?lang=${language}&theme=dark&right=trademark`);
    expect(await countHistory(page)).toBe(steps);
    await page.goBack();
    await expect(page.getByRole('button', { name: words.clear })).toHaveCount(0);
    await expectUnfiltered(page);
  });
});

inLanguage('en', (language) => {
  const words = WORDS[language];

  test('the language and theme that a reader chose stay when Back takes back a filter', async ({
    page,
  }) => {
    await openView(page, language);
    await bar(page, words.trademark).click();
    await expectQuery(page, '?right=trademark');
    await switchLanguage(page, language);
    await waitForView(page, words.other);
    await page.goBack();
    await expectUnfiltered(page);
    await expect(page.locator('html')).toHaveAttribute('lang', words.otherHtml);
  });
});

test('impossible links leave what is possible', async ({ page }) => {
  const dialogs = watchDialogs(page);
  for (const [query, said] of [
    ['?right=trademark&right=patent&from=2024&to=2023&__proto__=1', ['patent', 'to', '__proto__']],
    ['?right=__proto__,trademark,toString&open=%00%ff&theme=neon&v=0', ['toString', 'neon', 'v']],
    [`?right=trademark&q=${'x'.repeat(5000)}`, ['q', 'xxx…']],
  ] as const) {
    await openView(page, 'zh', query);
    for (const text of said) await expect(page.getByRole('alert')).toContainText(text);
    await expectCompact(tiles(page, 'zh', WORDS.zh.civil), '124945件');
  }
  await expectNoScript(page, dialogs);
});

test('where the clipboard is closed, the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
  });
  await openView(page, 'zh', '?right=trademark');
  const menu = await openMenu(page, 'zh');
  await menu.getByRole('button', { name: PARTS.zh.copy }).click();
  const field = menu.getByRole('textbox');
  await expect(field).toHaveValue(/ed=2024&lang=zh&right=trademark/);
});

test('the theme is in the link', async ({ page, newReader }) => {
  await openView(page, 'zh');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await chooseTheme(page, 'zh', WORDS.zh.contrast);
  await expectQuery(page, '?theme=contrast');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  const other = await newReader({ colorScheme: 'dark' });
  await other.goto(page.url());
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await other.goto('./');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the search keeps every letter, however fast it is typed', async ({ page }) => {
  await openView(page, 'zh');
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: PARTS.zh.search });
  await expect(search).toBeFocused();
  await page.keyboard.type('longteng');
  await expect(search).toHaveValue('longteng');
  await expectQuery(page, '?q=longteng');
  await expect(campaignRows(page, 'zh')).toHaveCount(1);
});

test('typing in the search is in the link but no step of Back', async ({ page }) => {
  await openView(page, 'zh');
  await bar(page, WORDS.zh.trademark).click();
  await expectQuery(page, '?right=trademark');
  const steps = await countHistory(page);
  const search = page.getByRole('searchbox', { name: PARTS.zh.search });
  for (const text of ['l', 'lo', 'longteng']) {
    await search.fill(text);
    await expectQuery(page, `?right=trademark&q=${text}`);
  }
  await expect(campaignRows(page, 'zh')).toHaveCount(1);
  expect(await countHistory(page)).toBe(steps);
  await page.goBack();
  await expectUnfiltered(page);
});

test('a search that finds nothing says so with its words', async ({ page }) => {
  await openView(page, 'zh', `?q=${encodeURIComponent(SCRIPT)}`);
  await expect(campaignRows(page, 'zh')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText(SCRIPT);
  await expectNoScript(page, []);
});
