import type { Page, Route } from '@playwright/test';
import {
  campaignRows,
  expect,
  expectCompact,
  expectQuery,
  inLanguage,
  openView,
  type SiteLanguage,
  test,
  tiles,
  waitForView,
} from '../support/site';

const WORDS = {
  zh: {
    civil: '知识产权民事一审新收案件',
    civilFigure: '449923件',
    trademarks: '商标注册量',
    missing: '文件不存在，请告知网站维护者',
    notJson: '文件不是 JSON 格式',
    invalid: '内容不符合数据规范',
    rest: '其余数据照常可用',
    core: '缺少此文件，任何数据都无法显示',
    retry: '重试',
  },
  en: {
    civil: 'First-instance IP civil cases received',
    civilFigure: '449,923cases',
    trademarks: 'Trademark registrations',
    missing: 'the file does not exist; tell the site’s maintainer',
    notJson: 'it is not in JSON format',
    invalid: 'its content does not fit the data schema',
    rest: 'Everything else works',
    core: 'Without this file nothing can be shown',
    retry: 'Try again',
  },
} as const;

const JUDICIAL = 'observations/2024-judicial.json';

const missing = (route: Route): Promise<void> =>
  route.fulfill({ status: 404, contentType: 'text/plain', body: '404\n' });

const notJson = (route: Route): Promise<void> =>
  route.fulfill({ contentType: 'application/json', body: '[{"indicator": ' });

/** Hosts that answer every unknown address with their start page: 200, but no data. */
const startPage = (route: Route): Promise<void> =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Start</title>' });

/** The file itself with another value of one field of its first record. */
const withFirst =
  (field: string, value: unknown) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const records = (await response.json()) as Record<string, unknown>[];
    const json = records.map((record, index) =>
      index === 0 ? { ...record, [field]: value } : record,
    );
    await route.fulfill({ response, json });
  };

/** Answers for a data file in another way, until the returned function mends it. */
const breakFile = async (
  page: Page,
  file: string,
  answer: (route: Route) => Promise<void>,
): Promise<() => void> => {
  let broken = true;
  await page.route(`**/data/${file}`, (route) => (broken ? answer(route) : route.continue()));
  return () => {
    broken = false;
  };
};

test.use({
  allowedProblems: [/Failed to load resource: the server responded with a status of 404/],
});

/** The notice names the file and why; after mending, *Load again* brings the figures and takes the notice away. */
const expectNoticeAndRetry = async (
  page: Page,
  language: SiteLanguage,
  file: string,
  said: readonly string[],
  mend: () => void,
): Promise<void> => {
  const notice = page.getByRole('alert');
  for (const text of [file, ...said]) await expect(notice).toContainText(text);
  mend();
  await notice.getByRole('button', { name: WORDS[language].retry }).click();
  await expect(notice).toHaveCount(0);
  await waitForView(page, language);
  await expect(tiles(page, language, WORDS[language].civil)).toHaveCount(1);
};

// The words of a fault are tested in both languages, each kind of fault in one.
for (const [language, name, answer, reason] of [
  ['zh', 'missing', missing, 'missing'],
  ['zh', 'not JSON', notJson, 'notJson'],
  ['en', 'the start page of the host', startPage, 'notJson'],
] as const) {
  inLanguage(language, () => {
    test(`a file of figures that is ${name} costs its own figures only`, async ({ page }) => {
      const words = WORDS[language];
      const mend = await breakFile(page, JUDICIAL, answer);
      await openView(page, language);
      await expect(tiles(page, language, words.trademarks)).toHaveCount(1);
      await expect(campaignRows(page, language)).not.toHaveCount(0);
      await expect(page.getByRole('figure').first()).toBeVisible();
      await expect(tiles(page, language, words.civilFigure)).toHaveCount(0);
      await expectNoticeAndRetry(page, language, JUDICIAL, [words[reason], words.rest], mend);
      await expectCompact(tiles(page, language, words.civil), words.civilFigure);
    });
  });
}

inLanguage('zh', (language) => {
  const words = WORDS[language];

  test('a value against the schema is named by file, record and field', async ({ page }) => {
    const mend = await breakFile(page, JUDICIAL, withFirst('value', 12));
    await openView(page, language);
    await expect(tiles(page, language, words.trademarks)).toHaveCount(1);
    const faults = page.getByRole('alert').getByRole('listitem');
    await expect(faults).toHaveCount(1);
    await expect(faults).toContainText(/[a-z_.]+@\d{4} \(#1\).*value.*12/);
    await expectNoticeAndRetry(page, language, JUDICIAL, [words.invalid, words.rest], mend);
  });
});

inLanguage('en', (language) => {
  const words = WORDS[language];

  test('without the file of campaigns nobody says that there are none', async ({ page }) => {
    const mend = await breakFile(page, 'campaigns.json', missing);
    await openView(page, language);
    await expectCompact(tiles(page, language, words.civil), words.civilFigure);
    await expect(page.getByRole('heading', { name: /^0\D|\b0 enforcement/ })).toHaveCount(0);
    await expectNoticeAndRetry(page, language, 'campaigns.json', [words.missing], mend);
    await expect(campaignRows(page, language)).not.toHaveCount(0);
  });
});

inLanguage('en', () => {
  test('a retry that fails again keeps the notice, and another one helps', async ({ page }) => {
    const mend = await breakFile(page, JUDICIAL, missing);
    await openView(page, 'en');
    const again = page.waitForResponse((response) => response.url().endsWith(JUDICIAL));
    await page.getByRole('alert').getByRole('button', { name: WORDS.en.retry }).click();
    await again;
    await expectNoticeAndRetry(page, 'en', JUDICIAL, [WORDS.en.missing], mend);
  });

  test('a descriptor against its schema is named by field', async ({ page }) => {
    const mend = await breakFile(page, 'datapackage.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), edition: 2024 } });
    });
    await page.goto('./');
    const fault = page.getByRole('alert').getByRole('listitem');
    await expect(fault).toContainText(/edition.*2024/);
    await expect(fault, 'no empty place for a record').not.toHaveText(/^\s*[,，]/);
    await expectNoticeAndRetry(page, 'en', 'datapackage.json', [WORDS.en.invalid], mend);
  });
});

for (const [language, file, answer, reason] of [
  ['zh', 'codelists.json', notJson, 'notJson'],
  ['en', 'codelists.json', withFirst('codes', 'none'), 'invalid'],
  ['en', 'indicators.json', missing, 'missing'],
  ['zh', 'datapackage.json', missing, 'missing'],
  ['en', 'datapackage.json', notJson, 'notJson'],
] as const) {
  inLanguage(language, () => {
    test(`without a good ${file} (${reason}) a sentence says so, and a retry brings everything`, async ({
      page,
    }) => {
      const words = WORDS[language];
      const query = '?theme=dark&right=trademark';
      const mend = await breakFile(page, file, answer);
      await page.goto(`./${query}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toHaveCount(0);
      await expectNoticeAndRetry(page, language, file, [words[reason], words.core], mend);
      await expectQuery(page, query);
    });
  });
}

test.describe('without a connection', () => {
  test.use({ allowedProblems: [/net::ERR_/] });

  test('a file that cannot be reached is asked for again by itself', async ({ page }) => {
    let asked = 0;
    await page.route(`**/data/${JUDICIAL}`, (route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.continue();
    });
    await openView(page, 'zh');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expectCompact(tiles(page, 'zh', WORDS.zh.civil), WORDS.zh.civilFigure);
  });
});
