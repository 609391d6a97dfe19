import type { Page } from '@playwright/test';
import { expect, type SiteLanguage, test } from '../support/site';

/** Runs in the page. Puts every text into elements of its own, as translators of browsers do, and goes on with what comes. */
const translate = (): void => {
  const wrap = (text: Text): void => {
    const parent = text.parentElement;
    if (!parent || /^(FONT|SCRIPT|STYLE|TEXTAREA|TITLE|OPTION)$/.test(parent.tagName)) return;
    if (parent instanceof SVGElement) return;
    const inner = document.createElement('font');
    inner.textContent = text.data;
    const outer = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) wrap(text);
  };
  wrapAll(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Text && node.isConnected) wrap(node);
        else if (node.isConnected) wrapAll(node);
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
};

/** Runs in the page: the texts that React itself would move or take away. Whoever puts something in their place breaks it. */
const findLooseTexts = (): readonly string[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const loose: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (Object.keys(node).some((key) => key.startsWith('__reactFiber')))
      loose.push(`${node.parentElement?.outerHTML.slice(0, 120)}: ${node.nodeValue}`);
  }
  return loose;
};

/** Waits until nothing has changed in the page for a while; the clock of a presenter never rests. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const rest = () => setTimeout(resolve, 250);
        let resting = rest();
        const observer = new MutationObserver(() => {
          clearTimeout(resting);
          resting = rest();
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        setTimeout(resolve, 1_500);
      }),
  );

/** All texts of the page; the clocks of two readers do not show the same. */
const readTexts = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (document.getElementById('root')?.textContent ?? '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\d+:\d\d/g, '0:00'),
  );

interface Visit {
  readonly name: string;
  /** What the page begins with; most acts switch to the other one. */
  readonly language: SiteLanguage;
  readonly query: string;
  /** What a reader does, one after another; after each the texts are compared. */
  readonly acts: readonly ((page: Page) => Promise<unknown>)[];
}

const key = (name: string) => (page: Page) => page.keyboard.press(name);
const click =
  (selector: string, at = 0) =>
  (page: Page) =>
    page.locator(selector).nth(at).click();
const toOtherLanguage = click('header button[lang]');

const VISITS: readonly Visit[] = [
  {
    name: 'main view',
    language: 'zh',
    query: '',
    acts: [
      click('[data-bench="breakdown-bar"]', 1),
      click('main button.rounded-full[popovertarget]'),
      key('Escape'),
      click('main button.size-6[popovertarget]'),
      key('Escape'),
      toOtherLanguage,
      key('Escape'),
      key('?'),
    ],
  },
  {
    name: 'indicators',
    language: 'en',
    query: 'view=indicators',
    acts: [
      click('main [role="row"] button, main tbody button', 5),
      click('main [role="row"] button, main tbody button', 8),
      toOtherLanguage,
    ],
  },
  {
    name: 'audit',
    language: 'zh',
    query: 'view=audit',
    acts: [click('main li button'), click('main li button', 3), toOtherLanguage],
  },
  {
    name: 'presentation',
    language: 'en',
    query: 'present=1',
    acts: [key('ArrowRight'), key('l'), key('ArrowRight'), key('b'), key('b'), key('ArrowRight')],
  },
  {
    name: 'presenter',
    language: 'zh',
    query: 'present=1&presenter=1',
    acts: [key('ArrowRight'), key('l'), key('ArrowRight')],
  },
];

const open = async (page: Page, query: string, language: SiteLanguage): Promise<void> => {
  await page.goto(`./?${query}${query ? '&' : ''}lang=${language}`);
  await expect(page.locator('main')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await settle(page);
};

for (const { name, language, query, acts } of VISITS) {
  test(`${name}, ${language}: a translator that puts its own elements around texts changes no word`, async ({
    page,
    newReader,
  }) => {
    const plain = await newReader();
    await Promise.all([page, plain].map((each) => open(each, query, language)));
    await page.evaluate(translate);
    for (const [step, act] of acts.entries()) {
      await Promise.all([plain, page].map((each) => act(each)));
      await Promise.all([plain, page].map(settle));
      expect(await plain.evaluate(findLooseTexts)).toEqual([]);
      // Parts that come late come in either page when they come.
      await expect(async () => {
        expect(await readTexts(page), `after step ${step + 1}`).toBe(await readTexts(plain));
      }).toPass({ timeout: 15_000 });
    }
    expect(await page.locator('font').count(), 'the translator was at work').toBeGreaterThan(10);
  });
}

test('the page asks translators to leave it alone', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');
  await expect(page.locator('meta[name="google"]')).toHaveAttribute('content', 'notranslate');
});
