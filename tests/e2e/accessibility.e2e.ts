import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe';
import {
  bar,
  chooseTheme,
  expect,
  expectQuery,
  inBothLanguages,
  inLanguage,
  LOCALE,
  openMenu,
  openView,
  PARTS,
  type SiteLanguage,
  tabTo,
  test,
  tiles,
} from '../support/site';

const WORDS = {
  zh: {
    html: /^zh\b/,
    trademark: '商标',
    facet: /^知识产权类型/,
    facetDialog: '知识产权类型',
    campaignFacet: /^专项行动/,
    source: /^出处与口径/,
    table: '数据表',
    add: '增加指标',
    dismiss: '关闭提示',
    skip: '跳到主要内容',
    close: '关闭',
    help: '键盘快捷键',
    line: /^修改筛选：商标/,
  },
  en: {
    html: /^en\b/,
    trademark: 'Trademarks',
    facet: /^IP right/,
    facetDialog: 'IP right',
    campaignFacet: /^Campaign/,
    source: /^Source and definition/,
    table: 'Table',
    add: 'Add an indicator',
    dismiss: 'Dismiss',
    skip: 'Skip to the main content',
    close: 'Close',
    help: 'Keyboard shortcuts',
    line: /^Change the filter: Trademarks/,
  },
} as const;

/** What marks the focused element: nothing is an empty string. */
const readFocusMark = (page: Page): Promise<{ readonly name: string; readonly mark: string }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', mark: 'page' };
    const style = getComputedStyle(element);
    const outline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    const ring = style.borderTopStyle !== 'none' && !/, 0\)|transparent/.test(style.borderTopColor);
    const box = element.getBoundingClientRect();
    const seen = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight;
    return {
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`,
      mark: seen ? (outline ? 'outline' : ring ? 'ring' : '') : '',
    };
  });

/** Texts with Chinese characters that do not say that they are Chinese, and names and titles with such. */
const findUnmarkedChinese = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const han = /\p{Script=Han}/u;
    const isMarked = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (parentElement?.closest('script, noscript')) continue;
      if (han.test(textContent ?? '') && !isMarked(parentElement)) texts.push(textContent ?? '');
    }
    for (const element of document.querySelectorAll('[title], [aria-label], [placeholder]')) {
      for (const name of ['title', 'aria-label', 'placeholder']) {
        const text = element.getAttribute(name) ?? '';
        if (han.test(text) && !isMarked(element)) texts.push(`${name}: ${text}`);
      }
    }
    return texts;
  });

const facetButton = (page: Page, language: SiteLanguage, name: RegExp): Locator =>
  page.getByRole('region', { name: PARTS[language].filters }).getByRole('button', { name });

/** The states of the main view that a link holds: each part of the page that exists is in one of them. */
const LINKS = {
  start: '',
  'filtered, with expanded rows': '?right=trademark&open=guardian,longteng',
  'nothing found, with the notice of a link': '?system=notaries&right=trademark&q=xyzzy&foo=bar',
} as const;

const THEMES = ['light', 'dark', 'contrast'] as const;

// An analysis of a whole page takes seconds where the machine has other work.
/** What stands open above the page. */
const OPEN = ':popover-open, dialog[open]';

/** The states that a reader opens, and where in the page each is. */
const openStates = (page: Page, language: SiteLanguage) => {
  const words = WORDS[language];
  const dialog = page.getByRole('dialog');
  return {
    'facet popover': [
      async () => {
        await facetButton(page, language, words.facet).click();
        await expect(dialog.getByRole('checkbox').first()).toBeVisible();
      },
      OPEN,
    ],
    'source popover': [
      async () => {
        await tiles(page, language).first().getByRole('button', { name: words.source }).click();
        await expect(dialog.getByRole('definition').first()).toBeVisible();
      },
      OPEN,
    ],
    'indicator popover': [
      async () => {
        await page.getByRole('button', { name: words.add }).click();
        await expect(dialog.getByRole('checkbox').first()).toBeVisible();
      },
      OPEN,
    ],
    'help dialog': [
      async () => {
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog', { name: words.help })).toBeVisible();
      },
      OPEN,
    ],
    'table instead of chart': [
      async () => {
        await page.getByRole('button', { name: words.table, exact: true }).click();
        await expect(page.getByRole('figure')).toHaveCount(0);
      },
      'main',
    ],
  } as const satisfies Record<string, readonly [() => Promise<void>, string]>;
};

inBothLanguages((language) => {
  const words = WORDS[language];

  test('the page says its language; the skip link is the first stop and leads to the main content', async ({
    page,
  }) => {
    await openView(page, language);
    await expect(page.locator('html')).toHaveAttribute('lang', words.html);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  });
});

inLanguage('zh', (language) => {
  const words = WORDS[language];

  for (const [state, query] of Object.entries(LINKS)) {
    test(`axe finds nothing: ${state}`, async ({ page }) => {
      await openView(page, language, query);
      await expectNoViolations(page, state);
    });
  }

  test('axe finds no words too faint to read in any theme', async ({ page }) => {
    const rules = ['color-contrast'];
    await openView(page, language, '?right=trademark&campaign=longteng&open=longteng&foo=bar');
    for (const theme of THEMES) {
      await chooseTheme(page, language, theme);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expectNoViolations(page, theme, { rules });
      for (const [state, [open, within]] of Object.entries(openStates(page, language))) {
        if (within !== OPEN) continue;
        await open();
        await expectNoViolations(page, `${state}, ${theme}`, { within, rules });
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    }
  });

  test('Tab goes through the whole page, every stop is seen and has a name, and nothing holds it', async ({
    page,
  }) => {
    await openView(page, language, '?right=trademark&open=longteng');
    const stops: string[] = [];
    const unseen: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const { name, mark } = await readFocusMark(page);
      if (mark === 'page') break;
      stops.push(name);
      if (mark === '' || name.trim().split(' ').length < 2) unseen.push(name);
      expect(stops.length, `Tab is held near ${stops.slice(-3).join(', ')}`).toBeLessThan(300);
    }
    expect(unseen).toEqual([]);
    expect(stops.length).toBeGreaterThan(30);
  });

  test('a facet is chosen by the keyboard, and the filter is said in one sentence', async ({
    page,
  }) => {
    await openView(page, language);
    await facetButton(page, language, words.facet).press('Enter');
    const dialog = page.getByRole('dialog', { name: words.facetDialog });
    const option = dialog.getByRole('checkbox', { name: new RegExp(`^${words.trademark}`) });
    await tabTo(page, option);
    await page.keyboard.press('Space');
    await expectQuery(page, '?right=trademark');
    await expect(option).toBeChecked();
    await expect(option).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status').filter({ hasText: words.trademark })).toHaveCount(1);
    await expect(bar(page, words.trademark)).toHaveAttribute('aria-pressed', 'true');
  });
});

inLanguage('en', (language) => {
  const words = WORDS[language];
  const parts = PARTS[language];

  test('axe finds nothing in what opens', async ({ page }) => {
    await openView(page, language, '?right=trademark');
    for (const [state, [open, within]] of Object.entries(openStates(page, language))) {
      await open();
      await expectNoViolations(page, state, { within });
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test('axe finds nothing on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openView(page, language, '?right=trademark&open=longteng');
    await expectNoViolations(page, 'filtered');
    const line = page.getByRole('region', { name: parts.filters }).getByRole('button');
    await expect(line).toHaveAccessibleName(words.line);
    await line.click();
    const sheet = page.getByRole('dialog', { name: parts.filters });
    await sheet.getByRole('button', { name: words.facet }).click();
    await expect(sheet.getByRole('checkbox').first()).toBeVisible();
    await expectNoViolations(page, 'filter sheet', { within: OPEN });
    await page.keyboard.press('Escape');
    await expect(line).toBeFocused();
    await openMenu(page, language);
    await expectNoViolations(page, 'menu', { within: OPEN });
  });

  test('Esc closes what is open and gives the focus back before it takes back a filter', async ({
    page,
  }) => {
    await openView(page, language, '?right=trademark');
    const facet = facetButton(page, language, words.campaignFacet);
    await facet.press('Enter');
    // Its content is made, and gets the focus, after it has opened.
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(facet).toBeFocused();
    await expectQuery(page, '?right=trademark');
    const help = page.getByRole('banner').getByRole('button', { name: parts.help });
    await help.press('Enter');
    await expect(page.getByRole('dialog', { name: words.help })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(help).toBeFocused();
    await expectQuery(page, '?right=trademark');
    await page.keyboard.press('Escape');
    await expectQuery(page, '');
  });
});

test.describe('in English', () => {
  test.use({ locale: LOCALE.en });

  test('Chinese words say that they are Chinese', async ({ page }) => {
    await openView(page, 'en', '?right=trademark&open=guardian,longteng,online-market');
    await tiles(page, 'en').first().getByRole('button', { name: WORDS.en.source }).click();
    await expect(page.getByRole('dialog').getByRole('definition').first()).toBeVisible();
    expect(await findUnmarkedChinese(page)).toEqual([]);
  });
});
