import type { Locator, Page } from '@playwright/test';
import { makeOld } from '../support/old-browser';
import {
  bar,
  expect,
  expectQuery,
  inBothLanguages,
  openView,
  PARTS,
  test,
  tiles,
  waitForView,
} from '../support/site';

const SOURCE = { zh: /出处/, en: /source/i } as const;
const NEEDED = { zh: 'Chrome 或 Edge 109', en: 'Chrome or Edge 109' } as const;

const TRADEMARK = { zh: '商标', en: 'Trademark' } as const;

const needed = (page: Page) => page.locator('#needed');
/** Waits until the page has judged whether it has started. */
const waitUntilJudged = (page: Page) => page.waitForFunction(() => performance.now() > 2_500);

/** Name, bar and figure of a row. */
const expectSideBySide = async (cells: Locator): Promise<void> => {
  await expect(cells).toHaveCount(3);
  const boxes = await cells.evaluateAll((all) =>
    all.map((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      return { middle: (top + bottom) / 2, left, right };
    }),
  );
  const [first, second, third] = boxes;
  if (!first || !second || !third) throw new Error('a row has three cells');
  expect(Math.abs(first.middle - third.middle)).toBeLessThan(8);
  expect(second.left).toBeGreaterThanOrEqual(first.right - 1);
  expect(third.left).toBeGreaterThanOrEqual(second.right - 1);
  expect(second.right - second.left).toBeGreaterThan(40);
};

inBothLanguages((language) => {
  test.describe('in the oldest browsers served', () => {
    test.beforeEach(({ page }) => makeOld(page));

    test('a row has its cells side by side, help opens and closes, a click filters, and nothing is said to be missing', async ({
      page,
    }) => {
      await openView(page, language);
      await expectSideBySide(bar(page, TRADEMARK[language]).locator('> *'));
      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: PARTS[language].help });
      await expect(help).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(help).toBeHidden();
      await bar(page, TRADEMARK[language]).click();
      await expectQuery(page, '?right=trademark');
      // Without @property a border has its style only where Tailwind's variables are declared anew.
      await expect(page.getByRole('searchbox', { name: PARTS[language].search })).toHaveCSS(
        'border-top-style',
        'solid',
      );
      await waitUntilJudged(page);
      await expect(needed(page)).toBeHidden();
    });

    test('a source opens beside its figure and closes as it does elsewhere', async ({ page }) => {
      await openView(page, language);
      const trigger = tiles(page, language).first().getByRole('button', { name: SOURCE[language] });
      const panel = page.getByRole('dialog');
      await trigger.click();
      await expect(panel.getByRole('definition').first()).toBeVisible();
      await expect(panel).toBeFocused();
      const [from, to] = [await trigger.boundingBox(), await panel.boundingBox()];
      expect(Math.abs((to?.y ?? 0) - ((from?.y ?? 0) + (from?.height ?? 0)))).toBeLessThan(12);
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      await expect(trigger).toBeFocused();
      await expect(trigger).toHaveAttribute('aria-expanded', 'false');

      await page.keyboard.press('Enter');
      await expect(panel).toBeVisible();
      await panel.getByRole('definition').first().click();
      await expect(panel).toBeVisible();
      await page.mouse.click(5, 5);
      await expect(panel).toBeHidden();
    });
  });
});

test.describe('below the floor', () => {
  const expectSaid = async (page: Page): Promise<void> => {
    await expect(needed(page)).toBeVisible();
    await expect(needed(page).locator('[lang="zh-CN"]')).toContainText(NEEDED.zh);
    await expect(needed(page).locator('[lang="en"]')).toContainText(NEEDED.en);
  };

  test.describe('the page says what it needs', () => {
    test.use({
      allowedProblems: [/^page error: /],
    });

    test('where its script cannot be read', async ({ page }) => {
      await page.route('**/assets/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'const = 1;' }),
      );
      await page.goto('./');
      await expectSaid(page);
    });

    test('where its script breaks off', async ({ page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(Object, 'fromEntries'));
      await page.goto('./');
      await expectSaid(page);
    });
  });

  test('where modules are unknown', async ({ page }) => {
    await page.route('./', async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replaceAll('type="module"', 'type="unknown"');
      await route.fulfill({ response, body: html });
    });
    await page.goto('./');
    await expectSaid(page);
    // A start that comes late takes the words away.
    await page.evaluate(() => document.documentElement.removeAttribute('data-start'));
    await expect(needed(page)).toBeHidden();
  });

  test('where the page starts but cannot look right', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.set(CSS, 'supports', () => false);
    });
    await page.goto('./');
    await waitForView(page, 'zh');
    await expectSaid(page);
  });
});
