import type { Page } from '@playwright/test';
import {
  bar,
  campaignRows,
  expect,
  expectCompact,
  expectQuery,
  inBothLanguages,
  inLanguage,
  LOCALE,
  openView,
  PARTS,
  readMain,
  readMainTree,
  type SiteLanguage,
  tabTo,
  test,
  tiles,
} from '../support/site';

const WORDS = {
  zh: {
    trademark: '商标',
    copyright: '著作权',
    civil: '知识产权民事一审新收案件',
    trademarkCases: '124945件',
    bothCases: '372111件',
    computed: '推算',
    satisfaction: '知识产权保护社会满意度',
    whole: '全部知识产权（未按知识产权类型分列公布）',
    grants: '发明专利授权',
    outside: /[1-9]\d*个与筛选无关/,
    trademarkCampaigns: ['守护知识产权', '龙腾2024', '网络市场', '净网', '昆仑', '蓝网'],
    cell: /^法院，商标：/,
    longteng: '龙腾2024',
    longtengRow: /龙腾2024.*海关总署/,
    lead: '海关总署',
    open: /^展开：.*龙腾/,
    wholeYear: /全年数据（范围不同，不可与本行动相加）/,
    longtengFigures: ['4.04万批', '8112万件'],
    yearFigures: ['4.16万批', '8160.51万件'],
    forbiddenSums: ['8.2万批', '8.20万批', '82000批', '16272.51万件', '1.627251亿件', '162725100'],
  },
  en: {
    trademark: 'Trademarks',
    copyright: 'Copyright',
    civil: 'First-instance IP civil cases received',
    trademarkCases: '124,945cases',
    bothCases: '372,111cases',
    computed: 'computed',
    satisfaction: 'Social satisfaction with IP protection',
    whole: 'All IP rights (not published by IP right)',
    grants: 'Invention patents granted',
    outside: /[1-9]\d* do not apply/,
    trademarkCampaigns: [
      'Guarding Intellectual Property',
      'Longteng',
      'Online Market',
      'Jingwang',
      'Kunlun',
      'Lanwang',
    ],
    cell: /^Courts, Trademarks: /,
    longteng: 'Longteng',
    longtengRow: /Longteng.*GACC/,
    lead: 'GACC',
    open: /^Show details: .*Longteng/,
    wholeYear: /Full-year figures .*do not add/,
    longtengFigures: ['40,400batches', '81.12millionpieces'],
    yearFigures: ['41,600batches', '81.6051millionpieces'],
    forbiddenSums: ['82,000', '162.7251million', '162,725,100'],
  },
} as const;

/** What the view says under the filter *trademark*. */
const expectTrademarkView = async (page: Page, language: SiteLanguage): Promise<void> => {
  const words = WORDS[language];
  await expectCompact(tiles(page, language, words.civil), words.trademarkCases);
  const whole = tiles(page, language, words.satisfaction);
  await expect(whole).toHaveAttribute('data-verdict', 'whole');
  await expect(whole).toContainText(words.whole);
  await expect(tiles(page, language, words.grants)).toHaveCount(0);
  await expect(
    page.getByRole('region', { name: PARTS[language].filters }).getByText(words.outside).first(),
  ).toBeVisible();
  const rows = campaignRows(page, language);
  await expect(rows).toHaveCount(words.trademarkCampaigns.length);
  for (const campaign of words.trademarkCampaigns) {
    await expect(rows.filter({ hasText: campaign })).toHaveCount(1);
  }
};

inBothLanguages((language) => {
  const words = WORDS[language];

  test('a click on the trademark bar filters everything, and its link says the same to a new reader', async ({
    page,
    newReader,
  }) => {
    await openView(page, language);
    await expect(tiles(page, language, words.grants)).toHaveCount(1);
    await bar(page, words.trademark).click();
    await expectQuery(page, '?right=trademark');
    await expect(bar(page, words.trademark)).toHaveAttribute('aria-pressed', 'true');
    await expectTrademarkView(page, language);

    const other = await newReader({ locale: LOCALE[language] });
    await openView(other, language, '?right=trademark');
    await expectTrademarkView(other, language);
    await page.mouse.move(0, 0);
    await expect.poll(() => readMain(other)).toBe(await readMain(page));
    expect(await readMainTree(other)).toBe(await readMainTree(page));
    expect(await other.title()).toBe(await page.title());
  });

  test('whole-year seizures and those of Longteng stand apart and are never added', async ({
    page,
  }) => {
    const expectNoSum = async (): Promise<void> => {
      const text = (await page.locator('body').innerText()).replaceAll(/\s/g, '');
      for (const sum of words.forbiddenSums) expect(text).not.toContain(sum);
    };
    await openView(page, language, '?system=customs');
    await expectNoSum();
    await openView(page, language, '?campaign=longteng');
    for (const figure of words.longtengFigures) {
      await expectCompact(page.getByRole('list', { name: PARTS[language].tiles }), figure);
    }
    await page.getByRole('button', { name: words.open }).click();
    const related = page.getByRole('region', { name: words.wholeYear });
    for (const figure of words.yearFigures) await expectCompact(related, figure);
    for (const figure of words.longtengFigures) {
      await expectCompact(page.getByRole('row').filter({ has: related }), figure);
      await expect(related).not.toContainText(figure);
    }
    await expectNoSum();
  });
});

inLanguage('zh', (language) => {
  const words = WORDS[language];

  test('a second click deselects; Ctrl-click adds and the sum is labelled; Esc takes back the last', async ({
    page,
  }) => {
    await openView(page, language);
    const before = await readMain(page);
    const names = await page.locator('[data-bench="breakdown-bar"]').allInnerTexts();
    await bar(page, words.trademark).click();
    await expectQuery(page, '?right=trademark');
    expect(await page.locator('[data-bench="breakdown-bar"]').allInnerTexts()).toEqual(names);
    await bar(page, words.trademark).click();
    await expectQuery(page, '');
    await page.mouse.move(0, 0);
    await expect.poll(() => readMain(page)).toBe(before);

    await bar(page, words.trademark).click();
    await bar(page, words.copyright).click({ modifiers: ['ControlOrMeta'] });
    await expectQuery(page, '?right=copyright,trademark');
    const tile = tiles(page, language, words.civil);
    await expectCompact(tile, words.bothCases);
    await expect(tile).toContainText(words.computed);
    await expect(bar(page, words.copyright)).toHaveAttribute('aria-pressed', 'true');
    await bar(page, words.copyright).click({ modifiers: ['ControlOrMeta'] });
    await expectQuery(page, '?right=trademark');
    await expectCompact(tile, words.trademarkCases);
    await campaignRows(page, language)
      .filter({ hasText: words.longteng })
      .getByText(words.longteng)
      .click();
    await expectQuery(page, '?right=trademark&campaign=longteng');
    await page.keyboard.press('Escape');
    await expectQuery(page, '?right=trademark');
    await page.keyboard.press('Escape');
    await expectQuery(page, '');
  });

  test('Back and Forward undo and redo each step', async ({ page }) => {
    await openView(page, language);
    const tile = tiles(page, language, words.civil);
    await bar(page, words.trademark).click();
    await expectCompact(tile, words.trademarkCases);
    await bar(page, words.copyright).click({ modifiers: ['Shift'] });
    await expectCompact(tile, words.bothCases);
    await page.goBack();
    await expectQuery(page, '?right=trademark');
    await expectTrademarkView(page, language);
    await page.goBack();
    await expectQuery(page, '');
    await expect(tiles(page, language, words.grants)).toHaveCount(1);
    await page.goForward();
    await page.goForward();
    await expectQuery(page, '?right=copyright,trademark');
    await expectCompact(tile, words.bothCases);
  });

  test('a click on a row filters by its campaign, and the other rows stay', async ({ page }) => {
    await openView(page, language);
    const rows = campaignRows(page, language);
    const all = await rows.allInnerTexts();
    const row = page.getByRole('row').filter({ hasText: words.longtengRow });
    await row.getByRole('cell', { name: words.lead }).click();
    await expectQuery(page, '?campaign=longteng');
    const name = row.getByRole('button', { pressed: true });
    await expect(name).toContainText(words.longteng);
    expect(await rows.allInnerTexts()).toEqual(all);
    await name.press('Space');
    await expectQuery(page, '');
  });
});

inLanguage('en', (language) => {
  const words = WORDS[language];

  test('the keyboard alone selects, adds, deselects and takes back', async ({ page }) => {
    await openView(page, language);
    await tabTo(page, bar(page, words.trademark));
    await page.keyboard.press('Enter');
    await expectQuery(page, '?right=trademark');
    await expectTrademarkView(page, language);
    await page.keyboard.press('Space');
    await expectQuery(page, '');
    await expect(bar(page, words.trademark)).toBeFocused();
    await page.keyboard.press('Space');
    await expectQuery(page, '?right=trademark');
    await page.keyboard.press('Shift+Tab');
    await expect(bar(page, words.copyright)).toBeFocused();
    await page.keyboard.press('Shift+Enter');
    await expectQuery(page, '?right=copyright,trademark');
    await page.keyboard.press('Shift+Enter');
    await expectQuery(page, '?right=trademark');
    await page.keyboard.press('Escape');
    await expectQuery(page, '');
  });

  test('a cell of the coverage sets system and right, again takes back both', async ({ page }) => {
    await openView(page, language);
    const cell = page.getByRole('button', { name: words.cell });
    await cell.click();
    await expectQuery(page, '?system=courts&right=trademark');
    await expect(cell).toHaveAttribute('aria-pressed', 'true');
    await expectCompact(tiles(page, language, words.civil), words.trademarkCases);
    await expect(campaignRows(page, language)).toHaveCount(0);
    await cell.press('Enter');
    await expectQuery(page, '');
    await expect(cell).toHaveAttribute('aria-pressed', 'false');
  });
});

test('Ctrl with Enter adds, as the help says; a click without a modifier goes over to the other bar', async ({
  page,
}) => {
  await openView(page, 'zh', '?right=trademark');
  await bar(page, WORDS.zh.copyright).press('Control+Enter');
  await expectQuery(page, '?right=copyright,trademark');
  await bar(page, WORDS.zh.copyright).press('Control+Enter');
  await expectQuery(page, '?right=trademark');
  await bar(page, WORDS.zh.copyright).click();
  await expectQuery(page, '?right=copyright');
  await expect(bar(page, WORDS.zh.trademark)).toHaveAttribute('aria-pressed', 'false');
});

test('g and a letter go to the views, but not while typing', async ({ page }) => {
  await openView(page, 'zh', '?right=trademark');
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expectQuery(page, '?view=audit&right=trademark');
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expectQuery(page, '?right=trademark');
  // The view follows the address in a later frame; until then / finds the search of the audit.
  await expect(page.getByRole('searchbox', { name: PARTS.zh.search })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('gi');
  await expectQuery(page, '?right=trademark&q=gi');
});

test('campaigns that name a right are told from those that cover all', async ({ page }) => {
  await openView(page, 'zh', '?right=trademark');
  await expect(
    page.getByRole('heading', {
      name: '13项专项行动中，1项专门列明商标，另有5项覆盖全部知识产权类型',
    }),
  ).toBeVisible();
  await openView(page, 'zh', '?system=procuratorates&right=trademark');
  await expect(page.getByRole('heading', { name: /项专项行动中，\d+项符合/ })).toBeVisible();
});
