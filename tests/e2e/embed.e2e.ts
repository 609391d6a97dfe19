import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe';
import { expect, LOCALE, type SiteLanguage, test, waitForView } from '../support/site';

const WORDS = {
  zh: {
    headline: '知识产权民事一审新收案件 · 商标：2024年124945件',
    source: '来源：二〇二四年中国知识产权保护状况',
    open: '在“中国知识产权保护观测台”中查看全部',
    menu: /^更多/,
    take: '带走……',
    code: '嵌入代码',
    cited: '国家知识产权局：《二〇二四年中国知识产权保护状况》',
    copyCitation: '复制引文',
    nothing: '此地址没有可以显示的图表。',
  },
  en: {
    headline: 'First-instance IP civil cases received · Trademarks: 124,945 in 2024',
    source: 'Source: Intellectual Property Protection in China 2024',
    open: 'See it in full in the IP Protection Observatory',
    menu: /^More/,
    take: 'Take away…',
    code: 'Code to embed',
    cited: 'China National Intellectual Property Administration, Intellectual Property Protection',
    copyCitation: 'Copy the citation',
    nothing: 'This address has no exhibit to show.',
  },
} as const;

const SERIES = 'right=trademark&ind=court.civil1.received';

/** A page of another host that holds some HTML; closed with the page. */
const foreignPage = async (page: Page, body: string): Promise<Server> => {
  const html = `<!doctype html><html lang="en"><title>Foreign</title><main><h1>Foreign</h1>${body}</main></html>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    // Its own styles only: the code brings none.
    response.setHeader('Content-Security-Policy', "style-src 'self'");
    response.end(html);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  page.on('close', () => void server.close());
  // Another name of this machine, another site: only its port would not be that to a browser.
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return server;
};

/** The code that the dialog of the time series gives. */
const readCode = async (page: Page, language: SiteLanguage): Promise<string> => {
  await page.goto(`./?${SERIES}&lang=${language}`);
  const panel = page.locator('[data-exhibit="series"]');
  await panel.getByRole('button', { name: WORDS[language].menu }).click();
  await page.getByRole('button', { name: WORDS[language].take }).click();
  return page.getByRole('textbox', { name: WORDS[language].code }).inputValue();
};

const expectExhibit = async (frame: FrameLocator, language: SiteLanguage): Promise<void> => {
  const { headline, source, open } = WORDS[language];
  await expect(frame.getByRole('heading', { level: 2 })).toContainText(headline);
  await expect(frame.locator('svg[role="img"], figure svg').first()).toBeVisible();
  await expect(frame.getByText(source)).toBeVisible();
  await expect(frame.getByRole('link', { name: open })).toHaveAttribute('rel', 'noopener');
  await expect(frame.getByRole('banner')).toHaveCount(0);
  await expect(frame.getByRole('navigation')).toHaveCount(0);
};

for (const language of ['zh', 'en'] as const)
  test.describe(language, () => {
    test.use({ locale: LOCALE[language] });

    test('a foreign page shows one exhibit, as high as it is, which leads to the full view', async ({
      page,
    }) => {
      const code = await readCode(page, language);
      expect(code).toContain('ed=2024');
      expect(code).not.toContain('theme=');
      expect(code).toContain(WORDS[language].cited);
      await foreignPage(page, code);
      const frame = page.frameLocator('iframe');
      await expectExhibit(frame, language);
      const heightOf = () => page.locator('iframe').evaluate((own) => own.clientHeight);
      const inside = () =>
        frame.locator('main').evaluate((own) => Math.ceil(own.getBoundingClientRect().height));
      await expect.poll(async () => (await heightOf()) - (await inside())).toBe(0);
      const wide = await inside();
      await page.setViewportSize({ width: 360, height: 800 });
      await expect.poll(inside).not.toBe(wide);
      await expect.poll(async () => (await heightOf()) - (await inside())).toBe(0);
      await expectNoViolations(page, 'the page around the frame');
      const address = (await page.locator('iframe').getAttribute('src')) ?? '';
      const [full] = await Promise.all([
        page.waitForEvent('popup'),
        frame.getByRole('link', { name: WORDS[language].open }).click(),
      ]);
      await waitForView(full, language);
      await expect(full.getByRole('banner')).toBeVisible();
      await expect(full).toHaveURL((url) => url.search.includes('right=trademark'));
      expect(full.url()).not.toMatch(/embed|deck/);
      await full.goto(address);
      await expect(full.getByText(WORDS[language].source)).toBeVisible();
      await expectNoViolations(full, 'what the frame shows');
      await full.keyboard.press('Escape');
      await full.keyboard.press('g');
      await full.keyboard.press('j');
      await expect(full).toHaveURL(address);
    });
  });

test.describe('in a frame without rights of its own', () => {
  test.use({ locale: LOCALE.en, allowedProblems: [/'allow-popups' permission is not set/] });

  test('it shows the same, and says the address where no window opens', async ({
    page,
    baseURL,
  }) => {
    const code = await readCode(page, 'en');
    await foreignPage(page, code.replace('<iframe', '<iframe sandbox="allow-scripts"'));
    const frame = page.frameLocator('iframe');
    await expectExhibit(frame, 'en');
    await frame.getByRole('link', { name: WORDS.en.open }).click();
    await expect(frame.getByText('This frame may not open windows.')).toContainText(baseURL ?? '');
  });
});

test('without scripts the citation stands there', async ({ browser, page }) => {
  const code = await readCode(page, 'en');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await foreignPage(plain, code);
  await expect(plain.locator('noscript p')).toHaveCount(1);
  const seen = await plain.locator('main').evaluate((own) => own.textContent);
  expect(seen).toContain(WORDS.en.cited);
  await context.close();
});

test.describe('what is not an exhibit alone', () => {
  test.use({ allowedProblems: [/frame-ancestors|Refused to (frame|display)|Framing/] });

  test('is not shown in a foreign frame', async ({ page, baseURL }) => {
    await foreignPage(page, `<iframe title="x" src="${baseURL}?right=trademark"></iframe>`);
    await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
  });
});

for (const deck of ['', '&deck=zz', '&deck=c'])
  test(`an address that names no exhibit says so: ${deck}`, async ({ page }) => {
    await page.goto(`./?lang=en&embed=1${deck}`);
    await expect(page.getByText(WORDS.en.nothing)).toBeVisible();
    await expect(page.getByRole('link', { name: WORDS.en.open })).toBeVisible();
  });

test('a figure is cited in two steps from its tile, and the style is remembered', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?lang=zh&theme=dark');
  const details = page
    .getByRole('list', { name: '主要指标' })
    .getByRole('button', { name: /^出处与口径/ });
  await details.first().click();
  await page.getByRole('button', { name: WORDS.zh.copyCitation }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/^国家知识产权局\. 二〇二四年中国知识产权保护状况\[R\/OL\]/);
  expect(await copied()).toContain('ed=2024&lang=zh');
  expect(await copied()).not.toContain('theme=');
  await page.getByRole('combobox', { name: '引文格式' }).selectOption('ris');
  await page.reload();
  await details.first().click();
  await expect(page.getByRole('combobox', { name: '引文格式' })).toHaveValue('ris');
});
