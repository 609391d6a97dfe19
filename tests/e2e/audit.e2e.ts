import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe';
import {
  expect,
  expectQuery,
  inBothLanguages,
  inLanguage,
  LOCALE,
  type SiteLanguage,
  test,
} from '../support/site';

const REPORT = join(process.cwd(), '../shared/source/report-2024.txt');

const WORDS = {
  zh: {
    headline: '173项勾稽关系中有1项不符：最高法新收知识产权民事案件',
    title: /^核验 · 全部知识产权/,
    verdicts: '按核对结果筛选',
    counts: [
      '全部205',
      '≠不符1',
      '?无法核对1',
      '…有未分列部分17',
      '≈舍入范围内一致13',
      '=完全一致37',
      '≤成立104',
      '∴必然成立32',
    ],
    off: /不符/,
    spc: /最高法新收知识产权民事案件/,
    figures: ['2643件', '2646件', '3件'],
    place: '一（一）第2段',
    outside: /另有\d+项与当前筛选无关/,
    none: '没有符合条件的勾稽关系。请清除条件。',
    failing: /报告中此数与相关数字不一致/,
    toCheck: '查看核验',
    choose: '选择文件',
    check: '用此文件核对全部数字',
    allFound: '全部在所引段落中找到',
    empty: '文件是空的',
    tooLarge: '文件大于10 MB',
    binary: '文件不是文本',
    other: '这似乎是另一份文件',
    indicators: '指标库',
    searchFigures: '查找：中文、英文、拼音或拼音首字母',
    civil: '民事一审新收',
    source: '出处',
    growth: '原文增幅与复算增幅',
    search: '查找勾稽关系',
  },
  en: {
    headline: '1 of 173 arithmetic checks shows a contradiction: SPC IP civil cases received',
    title: /^Audit · All IP rights/,
    verdicts: 'Filter by result',
    counts: [
      'All205',
      '≠Contradiction1',
      '?Cannotbechecked1',
      '…Partnotitemized17',
      '≈Withinrounding13',
      '=Exact37',
      '≤Holds104',
      '∴Cannotfail32',
    ],
    off: /Contradiction/,
    spc: /SPC IP civil cases received/,
    figures: ['2,643cases', '2,646cases', '3cases'],
    place: 'section 1.1, para. 2',
    outside: /\d+ more checks? do(es)? not apply to the filter/,
    none: 'No arithmetic check',
    failing: /The report contradicts itself/,
    toCheck: 'See the check',
    choose: 'Choose a file',
    check: 'Check all figures against this file',
    allFound: 'citations were found in their paragraphs',
    empty: 'the file is empty',
    tooLarge: 'larger than 10 MB',
    binary: 'not text',
    other: 'another document',
    indicators: 'Indicators',
    searchFigures: 'Search in Chinese, English, pinyin or pinyin initials',
    civil: 'First-instance IP civil cases received',
    source: 'Source',
    growth: 'Printed and recomputed growth',
    search: 'Search checks',
  },
} as const;

const compact = (text: string): string => text.replaceAll(/\s/g, '');

const openAudit = async (page: Page, language: SiteLanguage, query = ''): Promise<void> => {
  await page.goto(`./?view=audit${query}`);
  await expect(
    page.getByRole('searchbox', { name: WORDS[language].search }),
    'the register stands',
  ).toBeVisible();
};

const chooseFile = (page: Page, language: SiteLanguage) =>
  page.locator(`input[type="file"][aria-label="${WORDS[language].choose}"]`);

inBothLanguages((language) => {
  const words = WORDS[language];

  test('the audit counts its verdicts and opens the one contradiction of the report', async ({
    page,
    newReader,
  }) => {
    await openAudit(page, language);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: words.headline })).toBeVisible();
    await expect(page).toHaveTitle(words.title);
    const chips = page.getByRole('group', { name: words.verdicts }).getByRole('button');
    expect((await chips.allInnerTexts()).map(compact)).toEqual(words.counts);
    await chips.filter({ hasText: words.off }).first().click();
    await expectQuery(page, '?view=audit&verdict=off');
    const row = main.getByRole('button', { name: words.spc, expanded: false });
    await expect(row).toHaveCount(1);
    await row.click();
    const item = main.getByRole('listitem').filter({ has: page.getByRole('table') });
    for (const figure of words.figures)
      await expect.poll(async () => compact(await item.innerText())).toContain(compact(figure));
    await expect(item).toContainText(words.place);
    await expect(page).toHaveURL(/verdict=off&identity=/);
    await expectNoViolations(page, 'an opened identity');
    // The marks of the figures come after the first screen.
    await expect(item.getByRole('button', { name: words.failing }).first()).toBeVisible();
    const other = await newReader({ locale: LOCALE[language] });
    await other.goto(page.url());
    const text = await main.innerText();
    await expect.poll(() => other.getByRole('main').innerText()).toBe(text);
  });
});

inLanguage('zh', (language) => {
  const words = WORDS[language];

  test('the common filter narrows the register, and says how many it leaves out', async ({
    page,
  }) => {
    await openAudit(page, language, '&system=customs');
    const main = page.getByRole('main');
    await expect(main.getByText(words.outside)).toBeVisible();
    await expect(main.getByRole('button', { name: words.spc })).toHaveCount(0);
    await page.getByRole('searchbox', { name: words.search }).fill('xyzzy');
    await expect(main).toContainText(words.none);
  });

  test('a figure of the contradiction wears a mark that says what it is and leads to the check', async ({
    page,
  }) => {
    await page.goto('./?view=indicators&from=2024&to=2024&q=最高法');
    const mark = page.getByRole('button', { name: words.failing }).first();
    await expect(mark).toBeVisible();
    await mark.click();
    await page.getByRole('button', { name: words.toCheck }).click();
    await expect(page).toHaveURL(/view=audit/);
    await expect(page.getByRole('button', { name: words.spc, expanded: true })).toBeInViewport();
  });

  test('the report opened in the page is checked whole, and every view shows the cited passage', async ({
    page,
  }) => {
    test.skip(!existsSync(REPORT), 'the text of the report is not beside the project');
    await openAudit(page, language);
    await chooseFile(page, language).setInputFiles(REPORT);
    await page.getByRole('button', { name: words.check }).click();
    await expect(page.getByRole('status').filter({ hasText: words.allFound })).toBeVisible();
    await page.getByRole('link', { name: words.indicators }).click();
    await page.getByRole('searchbox', { name: words.searchFigures }).fill('民事一审新收');
    const first = page.getByRole('row').nth(1);
    await expect(first).toContainText(words.civil);
    await first.click();
    const source = page.getByRole('region', { name: words.source });
    await expect(source.locator('mark').first()).toHaveText(/^449923/);
  });
});

inLanguage('en', (language) => {
  const words = WORDS[language];

  test('printed growth stands against the values, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openAudit(page, language, '&growth=differs');
    const table = page.getByRole('table', { name: words.growth });
    await expect(table.getByRole('row').nth(1)).toBeAttached();
    const widths = await page.evaluate(() => ({
      side: document.documentElement.scrollWidth > innerWidth,
      cells: [...document.querySelectorAll('tbody td, tbody th')].filter(
        (cell) => cell.getBoundingClientRect().right > innerWidth,
      ).length,
    }));
    expect(widths).toEqual({ side: false, cells: 0 });
  });

  test('files that are not the report are refused with the reason, and nothing is lost', async ({
    page,
  }, testInfo) => {
    await openAudit(page, language);
    const large = testInfo.outputPath('large.txt');
    writeFileSync(large, Buffer.alloc(50 * 1024 * 1024, 'a'));
    const file = (name: string, text: string | Buffer) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    const cases = [
      [file('empty.txt', ''), words.empty],
      [file('picture.txt', Buffer.from([0, 1, 2, 255, 0, 0, 3])), words.binary],
      [file('novel.txt', '# 1\n\nIt was a dark and stormy night in 1830.\n'), words.other],
      [large, words.tooLarge],
    ] as const;
    for (const [given, said] of cases) {
      await chooseFile(page, language).setInputFiles(given);
      await expect(page.getByRole('alert')).toContainText(said);
      await expect(page.getByRole('heading', { name: words.headline })).toBeVisible();
    }
  });
});
