import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { test as base, expect, watch } from './browser';

export type SiteLanguage = 'zh' | 'en';

const SITE_LANGUAGES: readonly SiteLanguage[] = ['zh', 'en'];

/** What a browser of a reader of each language asks for. */
export const LOCALE: Readonly<Record<SiteLanguage, string>> = { zh: 'zh-CN', en: 'en-US' };

/** Names of the parts of the page by which tests find them. */
export const PARTS = {
  zh: {
    loading: '正在载入数据……',
    tiles: '主要指标',
    campaigns: '专项行动',
    filters: '筛选',
    search: '查找专项行动',
    copy: '复制链接',
    switchLanguage: 'Switch to English',
    menu: /^菜单/,
    theme: '外观',
    help: '键盘快捷键',
  },
  en: {
    loading: 'Loading data…',
    tiles: 'Key figures',
    campaigns: 'Enforcement campaigns',
    filters: 'Filters',
    search: 'Search campaigns',
    copy: 'Copy link',
    switchLanguage: '切换为中文',
    menu: /^Menu/,
    theme: 'Appearance',
    help: 'Keyboard shortcuts',
  },
} as const satisfies Record<SiteLanguage, Record<string, string | RegExp>>;

interface SiteFixtures {
  /** A page of a new browser: no history, no storage, its own language. It is watched for errors like the first. */
  readonly newReader: (options?: BrowserContextOptions) => Promise<Page>;
}

/** `test` of tests/support/browser with further readers. */
export const test = base.extend<SiteFixtures>({
  newReader: async ({ browser, baseURL, allowedProblems }, use) => {
    const readers: { readonly close: () => Promise<void>; readonly problems: readonly string[] }[] =
      [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      readers.push({ problems: await watch(context), close: () => context.close() });
      return context.newPage();
    });
    for (const { close } of readers) await close();
    const problems = readers.flatMap((reader) => reader.problems);
    const unexpected = problems.filter((text) => !allowedProblems.some((each) => each.test(text)));
    expect(unexpected, 'the pages of other readers must stay free of errors').toEqual([]);
  },
});

export { expect };

/**
 * Runs tests for a reader of one language: what they try goes the same way in the other, and the words of the other are
 * held by tests without a browser and by those in both. The languages take turns.
 */
export const inLanguage = (
  language: SiteLanguage,
  tests: (language: SiteLanguage) => void,
): void => {
  test.describe(language, () => {
    test.use({ locale: LOCALE[language] });
    tests(language);
  });
};

/** Runs the same tests for a reader of each language. */
export const inBothLanguages = (tests: (language: SiteLanguage) => void): void => {
  for (const language of SITE_LANGUAGES) inLanguage(language, tests);
};

/** Waits until every part of the main view is there. */
export const waitForView = async (page: Page, language: SiteLanguage): Promise<void> => {
  const { search, loading } = PARTS[language];
  await expect(page.getByRole('searchbox', { name: search })).toBeVisible();
  await expect(page.getByText(loading)).toHaveCount(0);
  await expect(page.locator('html[data-start], [data-waits]')).toHaveCount(0);
};

/** Opens the main view of a link and waits until it stands. `query` begins with a question mark or is empty. */
export const openView = async (page: Page, language: SiteLanguage, query = ''): Promise<void> => {
  await page.goto(`./${query}`);
  await waitForView(page, language);
};

/** Opens the menu of the header, whatever is open, and gives it. */
export const openMenu = async (page: Page, language: SiteLanguage): Promise<Locator> => {
  const trigger = page.getByRole('banner').getByRole('button', { name: PARTS[language].menu });
  await trigger.click();
  const menu = page.getByRole('banner').getByRole('dialog');
  await expect(menu.getByRole('combobox')).toBeVisible();
  return menu;
};

/** Chooses how the page looks, in the menu, and closes it. */
export const chooseTheme = async (
  page: Page,
  language: SiteLanguage,
  theme: string,
): Promise<void> => {
  const menu = await openMenu(page, language);
  await menu.getByRole('combobox', { name: PARTS[language].theme }).selectOption(theme);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
};

/** The query string of the page is exactly this. */
export const expectQuery = (page: Page, query: string): Promise<void> =>
  expect(page).toHaveURL((url) => url.search === query);

const collapse = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** All that the main view says once its charts are drawn, with spaces made equal. */
export const readMain = async (page: Page): Promise<string> => {
  await expect(page.locator('figure:not(:has(svg))')).toHaveCount(0);
  return collapse(await page.getByRole('main').innerText());
};

/** The main view as assistive technology has it: roles, names, states. Where the focus is does not count. */
export const readMainTree = async (page: Page): Promise<string> =>
  (await page.getByRole('main').ariaSnapshot()).replaceAll(' [active]', '');

/** The tiles of the main view whose text has these words. */
export const tiles = (page: Page, language: SiteLanguage, words: string | RegExp = ''): Locator =>
  page
    .getByRole('list', { name: PARTS[language].tiles })
    .getByRole('listitem')
    .filter({ hasText: words });

/** A bar of the breakdown, by its name. */
export const bar = (page: Page, name: string): Locator =>
  page.locator('[data-bench="breakdown-bar"]').filter({ hasText: name });

/** The headings of the rows of the campaigns table. */
export const campaignRows = (page: Page, language: SiteLanguage): Locator =>
  page.getByRole('table', { name: PARTS[language].campaigns }).getByRole('rowheader');

const compact = async (locator: Locator): Promise<string> =>
  (await locator.innerText()).replaceAll(/\s/g, '');

/** The text of one element has these words, whatever the spaces in it. */
export const expectCompact = (locator: Locator, words: string): Promise<void> =>
  expect.poll(() => compact(locator)).toContain(words);

const MOST_STOPS = 150;

/** Goes on with Tab until an element has the focus. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${target.toString()} in ${MOST_STOPS} steps`);
};
