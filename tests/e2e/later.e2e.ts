import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe';
import { slide, waitForSlides } from '../support/deck-page';
import { expect, inBothLanguages, LOCALE, openView, readMain, test, tiles } from '../support/site';

const SERIES = 'ind=trademark.registered';

const WORDS = {
  zh: {
    offer: '显示报告之后公布的2025年数据',
    search: '显示报告之后公布的数据',
    mark: '（之后公布）',
    drawn: '虚线连接的空心标记：之后公布',
    figure: '420.6万件（之后公布）',
    notDrawn: /未画入折线/,
    footnote: /中央电视台.* · 2026-01-23 · 媒体报道/,
    repost: /转载/,
  },
  en: {
    offer: 'Show 2025, announced after the report',
    search: 'Show the figures announced after the report',
    mark: ' (announced later)',
    drawn: 'hollow, on a dashed line: announced later',
    figure: '4.206 million (announced later)',
    notDrawn: /not drawn/,
    footnote: /China Central Television.* · 2026-01-23 · Press/,
    repost: /repost/,
  },
} as const;

/** The figures of the tiles as they stand. */
const figuresOf = (page: Page, language: 'zh' | 'en') => tiles(page, language).allInnerTexts();

inBothLanguages((language) => {
  const words = WORDS[language];

  test('what was announced after the report shows at one press of a series, and its link opens the same', async ({
    page,
    newReader,
  }) => {
    await openView(page, language, `?${SERIES}`);
    const before = await figuresOf(page, language);
    expect(await readMain(page)).not.toContain(words.mark);
    await page.getByRole('button', { name: words.offer }).click();
    await expect(page).toHaveURL(/ed=2024-later/);
    await expect(page.getByRole('main')).toContainText(words.figure);
    await expect(page.getByText(words.drawn)).toBeVisible();
    await expect(page.getByRole('button', { name: words.offer })).toHaveCount(0);
    await expectNoViolations(page, 'later announcements');

    const reader = await newReader({ locale: LOCALE[language] });
    await openView(reader, language, new URL(page.url()).search);
    await expect(reader.getByRole('main')).toContainText(words.figure);
    expect(await figuresOf(reader, language)).toEqual(await figuresOf(page, language));

    await page.goBack();
    await expect(page.getByRole('main')).not.toContainText(words.mark);
    expect(await figuresOf(page, language)).toEqual(before);
  });

  test('the deck stays at the edition until a link asks for it', async ({ page }) => {
    await page.goto('./?present=1&step=3');
    await waitForSlides(page);
    await expect(slide(page)).not.toContainText(words.mark);
    await page.goto('./?present=1&step=3&ed=2024-later');
    await expect(slide(page)).toContainText(words.mark);
  });

  test('footnotes name publisher, day and address, and a repost is said to be one', async ({
    page,
  }) => {
    await openView(page, language, '?ind=trademark.in_force&ed=2024-later');
    await page.getByText(words.notDrawn).click();
    const line = page.getByRole('listitem').filter({ hasText: words.footnote }).first();
    await expect(line).toBeVisible();
    await expect(line.getByRole('link')).toHaveAttribute('href', /^https:\/\/tv\.cctv\.com\/2026/);
    await page.goto('./?view=sources&ed=2024-later&q=2026');
    await expect(page.getByRole('main').getByText(words.repost).first()).toBeVisible();
  });

  test('a search for the year says that it is not in the report, and leads there', async ({
    page,
  }) => {
    await page.goto('./?view=indicators&q=2025');
    await page.getByRole('button', { name: words.search }).click();
    await expect(page).toHaveURL(/ed=2024-later/);
    await expect(page.getByText(words.mark).first()).toBeVisible();
  });
});
