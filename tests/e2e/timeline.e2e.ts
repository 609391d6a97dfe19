import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe';
import {
  expect,
  expectQuery,
  inBothLanguages,
  inLanguage,
  openView,
  PARTS,
  test,
} from '../support/site';

const WORDS = {
  zh: {
    from: '起始年份',
    to: '结束年份',
    range: '年份范围',
    points: '数据点：用左右方向键移动',
    civil: '知识产权民事一审新收案件',
    latest: ['2024', '449923件', '官方发布'],
    before: ['2023', '462176件'],
    table: '数据表',
    title: '时间序列',
    stacked: '堆叠',
    base: '基年',
    changes: '变化排名',
    changesTitle: '2023年至2024年变化最大的指标',
    leftOut: /堆叠.*2010/,
    broken: '两年间统计口径有变，不可比',
    breakReason: /2016\/2017/,
    official: '官方发布',
    footnotes: /另查到5个数据，未画入折线/,
    footnote: '4万余批',
    events: '大事',
    explainNothing: '大事只与数字并列，不作任何解释。',
    event: /2021年：打击恶意商标注册申请.* · /s,
  },
  en: {
    from: 'From year',
    to: 'To year',
    range: 'Range of years',
    points: 'Data points: move with the left and right arrow keys',
    civil: 'First-instance IP civil cases received',
    latest: ['2024', '449,923 cases', 'Official'],
    before: ['2023', '462,176 cases'],
    table: 'Table',
    title: 'Time series',
    stacked: 'Stacked',
    base: 'Base',
    changes: 'Largest changes',
    changesTitle: 'Largest changes, 2023 to 2024',
    leftOut: /Stacked for .*Left out: .*2010/,
    broken: 'not comparable: the definition changed between the years',
    breakReason: /2016\/2017/,
    official: 'Official',
    footnotes: /5 more figures found but not drawn/,
    footnote: '4万余批',
    events: 'Events',
    explainNothing: 'Events stand beside the figures; they explain nothing.',
    event: /2021: Malicious trademark applications.* · /s,
  },
} as const;

const centerOf = async (locator: Locator): Promise<{ x: number; y: number }> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator.toString()} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const yearsOfPoints = async (page: Page, label: string): Promise<readonly string[]> => {
  const points = page.getByRole('list', { name: label }).getByRole('button');
  await expect(points.first()).toBeAttached();
  const names = await points.evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? ''),
  );
  return names.map((name) => /\b(?:19|20)\d\d/.exec(name)?.[0] ?? name);
};

inBothLanguages((language) => {
  const words = WORDS[language];

  test('civil first-instance cases have a point in each of the years 2008 to 2024, with source and evidence', async ({
    page,
  }) => {
    await openView(page, language);
    const years = await yearsOfPoints(page, words.points);
    expect(years).toEqual(Array.from({ length: 17 }, (_, at) => String(2008 + at)));
    const points = page.getByRole('list', { name: words.points }).getByRole('button');
    await points.last().focus();
    const tooltip = page.getByRole('tooltip');
    for (const text of words.latest) await expect(tooltip).toContainText(text);
    await page.keyboard.press('ArrowLeft');
    for (const text of words.before) await expect(tooltip).toContainText(text);
    await page.keyboard.press('Home');
    await expect(tooltip).toContainText('2008');
    const chart = await page.getByRole('figure').first().boundingBox();
    await page.mouse.move((chart?.x ?? 0) + 300, (chart?.y ?? 0) + 200);
    await expect(tooltip).toContainText(words.civil);
  });
});

inLanguage('zh', (language) => {
  const words = WORDS[language];

  test('a broken series is cut, its reason stands below, and its change is not told', async ({
    page,
  }) => {
    await openView(page, language, '?ind=court.criminal1.received&chart=table');
    const main = page.getByRole('main');
    await expect(main.getByText(words.breakReason).first()).toBeVisible();
    await expect(page.getByRole('table', { name: words.title })).toContainText(words.broken);
    await expect(page.getByRole('table', { name: words.title })).toContainText(words.official);
    await expectNoViolations(page, 'the table of a series');
  });

  test('parts are stacked in the years in which they add up; which are left out is told', async ({
    page,
  }) => {
    await openView(page, language, '?ind=court.civil1.received&by=right');
    const note = page.getByText(words.leftOut);
    await expect(note).toHaveCount(0);
    await page.getByRole('button', { name: words.stacked, exact: true }).click();
    await expectQuery(page, '?ind=court.civil1.received&by=right&chart=stacked');
    await expect(note).toBeVisible();
    await openView(page, language, '?from=2023&ind=court.civil1.received&by=right&chart=stacked');
    await expect(note).toHaveCount(0);
  });
});

inLanguage('en', (language) => {
  const words = WORDS[language];

  test('an index of three units is one chart; Enter holds a year, its table keeps heading and years in sight', async ({
    page,
  }) => {
    const link =
      '?from=2015&ind=patent.invention.granted,trademark.registered,copyright.registered&chart=index';
    await openView(page, language, link);
    const points = page.getByRole('list', { name: words.points });
    await expect(points).toHaveCount(1);
    const [year] = (await yearsOfPoints(page, words.points)).slice(-1);
    await points.getByRole('button').last().focus();
    await expect(page.getByRole('tooltip').getByRole('listitem')).toHaveCount(3);
    await page.keyboard.press('Enter');
    const release = page.getByRole('button', { name: `Release ${year}` });
    await expect(release).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(release).toHaveCount(0);
    await expectQuery(page, link);
    await page.getByRole('button', { name: words.table, exact: true }).click();
    const table = page.getByRole('table', { name: words.title });
    await expect(table.getByRole('cell', { name: /\(computed\)/ }).first()).toBeVisible();
    const head = table.getByRole('columnheader').first();
    const before = await head.boundingBox();
    await table.getByRole('rowheader').last().scrollIntoViewIfNeeded();
    expect((await head.boundingBox())?.x).toBe(before?.x);
    await expect(head).toBeInViewport();
    await expectNoViolations(page, 'the table of an index');
  });

  test('a switch of language changes the words of a chart, which stays the same', async ({
    page,
  }) => {
    await openView(page, language);
    const drawing = page.locator('figure [_echarts_instance_]');
    await drawing.evaluate((element) => element.setAttribute('data-same', ''));
    await page.getByRole('button', { name: PARTS[language].switchLanguage }).click();
    const texts = () => drawing.locator('svg').innerHTML();
    await expect.poll(() => yearsOfPoints(page, WORDS.zh.points)).toHaveLength(17);
    await expect(drawing).toHaveAttribute('data-same');
    const switched = await texts();
    await page.reload();
    await expect.poll(() => yearsOfPoints(page, WORDS.zh.points)).toHaveLength(17);
    await expect(drawing.locator('svg')).toBeVisible();
    const wordsOf = (svg: string) =>
      svg
        .replaceAll(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .toSorted();
    await expect.poll(async () => wordsOf(await texts())).toEqual(wordsOf(switched));
  });

  test('the years are chosen by drag, by keys and by typing, each a step of Back', async ({
    page,
  }) => {
    await openView(page, language);
    const group = page.getByRole('group', { name: words.range });
    const first = group.getByRole('slider', { name: words.from });
    const last = group.getByRole('slider', { name: words.to });
    const [start, end] = [await centerOf(first), await centerOf(last)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + (end.x - start.x) * 0.3, start.y, { steps: 5 });
    await page.mouse.move(start.x + (end.x - start.x) * 0.44, start.y, { steps: 5 });
    await page.mouse.up();
    await expectQuery(page, '?from=2015');
    await expect.poll(() => yearsOfPoints(page, words.points)).toHaveLength(10);
    await last.focus();
    await page.keyboard.press('ArrowLeft');
    await expectQuery(page, '?from=2015&to=2023');
    await page.keyboard.press('End');
    await expectQuery(page, '?from=2015');
    const field = group.getByRole('spinbutton', { name: words.from });
    await field.fill('2020');
    await field.press('Enter');
    await expectQuery(page, '?from=2020');
    await field.fill('1066');
    await field.press('Enter');
    await expect(field).toHaveValue('2020');
    await page.goBack();
    await expectQuery(page, '?from=2015');
    await expect(first).toHaveAttribute('aria-valuenow', '2015');
  });

  test('what was found but may not stand in the line is told below', async ({ page }) => {
    await openView(page, language, '?ind=customs.seizures.batches');
    const summary = page.getByText(words.footnotes);
    await summary.click();
    await expect(page.getByText(words.footnote)).toBeVisible();
  });

  test('known events of the drawn years open below the chart, each with its source, and explain nothing', async ({
    page,
  }) => {
    await openView(page, language, '?ind=trademark.registered');
    await page.getByRole('button', { name: words.events, exact: true }).click();
    await expect(page.getByText(words.explainNothing)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: words.event })).toBeVisible();
    await expectNoViolations(page, 'the events');
  });

  test('an index has its base year in the link, and the change finder opens a series', async ({
    page,
  }) => {
    await openView(
      page,
      language,
      '?ind=court.civil1.received,court.criminal1.received&chart=index',
    );
    await page.getByRole('combobox', { name: words.base }).selectOption('2012');
    await expect(page).toHaveURL(/year=2012/);
    await page.getByRole('button', { name: words.changes, exact: true }).click();
    const list = page.getByRole('list', { name: words.changesTitle });
    await expect(list.getByRole('button').first()).toBeVisible();
    await expectNoViolations(page, 'the change finder');
    await list.getByRole('button').first().click();
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect(page).not.toHaveURL(/changes/);
  });
});
