import { expect, expectQuery, inBothLanguages, openView, test } from '../support/site';
import { slide, waitForSlides } from '../support/deck-page';

const MANY =
  't~icourt.civil1.received,court.civil1.concluded,patent.invention.granted,trademark.registered,copyright.registered,customs.seizures.batches,customs.seizures.items,satisfaction.score,court.criminal1.concluded';

const WORDS = {
  zh: {
    points: '数据点：用左右方向键移动',
    equal: '同一刻度',
    own: '各自刻度',
    said: '单位相同的图同一刻度',
    range: '年份范围',
    outside: '另有',
    axis: /指数（20\d\d年=100），推算/,
    hundred: '年=100',
    title: '时间序列',
    left: (count: number) => `另有${count}项未画出：`,
    table: '数据表',
    computed: '推算',
  },
  en: {
    points: 'Data points: move with the left and right arrow keys',
    equal: 'Equal axes',
    own: 'Own axes',
    said: 'charts of one unit have equal axes',
    range: 'Range of years',
    outside: 'Also published',
    axis: /index, 20\d\d = 100, computed/,
    hundred: ' = 100',
    title: 'Time series',
    left: (count: number) => `and ${count} more: `,
    table: 'Table',
    computed: 'computed',
  },
} as const;

const SMALL =
  '?from=2015&ind=court.civil1.received,court.civil2.received,trademark.registered&chart=multiples';

inBothLanguages((language) => {
  const words = WORDS[language];

  test('the axes of small charts are a choice, and the slider stands along the first time axis', async ({
    page,
  }) => {
    await openView(page, language, SMALL);
    await page.getByRole('button', { name: words.equal, exact: true }).click();
    await expectQuery(page, `${SMALL},equal`);
    await expect(page.getByText(words.said)).toBeVisible();
    await page.getByRole('button', { name: words.own, exact: true }).click();
    await expectQuery(page, SMALL);
    for (const width of [360, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      for (const link of [SMALL, '?from=2015&ind=patent.invention.granted']) {
        await openView(page, language, link);
        const points = page.getByRole('list', { name: words.points }).first().getByRole('button');
        const group = page.getByRole('group', { name: words.range });
        await expect(group).toContainText(words.outside);
        const middle = async (at: typeof points) => {
          const box = await at.boundingBox();
          return box ? box.x + box.width / 2 : Number.NaN;
        };
        const track = await group.locator('svg').first().boundingBox();
        expect(track?.x).toBeCloseTo(await middle(points.first()), -1);
        expect((track?.x ?? 0) + (track?.width ?? 0)).toBeCloseTo(await middle(points.last()), -1);
      }
    }
  });

  test('an index of three units has one base year, in headline, axis and table', async ({
    page,
  }) => {
    const link =
      '?from=2015&ind=patent.invention.granted,trademark.registered,copyright.registered&chart=index';
    await openView(page, language, link);
    const points = page.getByRole('list', { name: words.points });
    await expect(points).toHaveCount(1);
    const names = await points
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    const [base] = (await page.getByText(words.axis).first().innerText()).match(/20\d\d/) ?? [];
    expect(names.filter((name) => name.endsWith(` ${base} 100`))).toHaveLength(3);
    await expect(page.getByRole('heading', { name: `${base}${words.hundred}` })).toBeVisible();
    await page.getByRole('button', { name: words.table, exact: true }).click();
    const table = page.getByRole('table', { name: words.title });
    await expect(table.getByRole('columnheader', { name: `${base}${words.hundred}` })).toHaveCount(
      3,
    );
    const cells = table.getByRole('cell', { name: /^\d+(\.\d+)?/ });
    const all = await cells.allInnerTexts();
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((text) => !text.includes(words.computed))).toEqual([]);
  });

  test('small charts of a slide are 160 px high under whole names, and more are named', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`./?present=1&lang=${language}&deck=${MANY}`);
    await waitForSlides(page);
    const charts = slide(page).locator('.still-charts .still-chart');
    await expect(charts.first().locator('svg')).toBeVisible();
    const heights = await charts.evaluateAll((each) =>
      each.map((chart) => chart.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(160);
    await expect(slide(page)).toContainText(words.left(9 - heights.length));
    const cut = await slide(page)
      .locator('h2 span')
      .evaluateAll((each) => each.filter((span) => span.scrollWidth > span.clientWidth + 1).length);
    expect(cut).toBe(0);
  });
});
