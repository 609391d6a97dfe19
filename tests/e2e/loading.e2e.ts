import type { Server } from 'node:http';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Manifest } from 'vite';
import { filesToLoad } from '../../scripts/bundle-chunks.mts';
import { createStaticServer, listen } from '../../scripts/static-server.mts';
import { expect, inLanguage, test } from '../support/site';

/**
 * How much a whole visit may ask for (a file more is a round trip more for a reader far away; a show loads every kind, so
 * that the network may be cut), and how far its layout may
 * move: the note that the audit loads still moves when the frame of the page comes, and the places of panels on a filtered
 * link, whose figures stand before its panels, are not quite as high as what comes.
 */
const VISITS = [
  { language: 'zh', name: 'the start', query: '', requests: 70, shift: 0 },
  { language: 'en', name: 'a filtered link', query: '?right=trademark', requests: 70, shift: 0.01 },
  { language: 'zh', name: 'the audit', query: '?view=audit', requests: 74, shift: 0.3 },
  { language: 'en', name: 'a show', query: '?present=1', requests: 116, shift: 0 },
] as const;

/** Runs in the page: adds up every shift of the layout, and notes what moved. */
const noteShifts = (): void => {
  const shifts: string[] = [];
  Reflect.set(window, 'shifts', shifts);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved = Reflect.get(entry, 'sources') as { readonly node: Node | null }[];
      const names = moved.map(({ node }) => `${node?.nodeName} ${node?.textContent?.slice(0, 40)}`);
      shifts.push(`${Reflect.get(entry, 'value')} ${names.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const servers: Server[] = [];
test.afterAll(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Opens a page of a server of its own and gives the paths that it was asked for, once nothing more comes. */
const visit = async (page: Page, query: string): Promise<readonly string[]> => {
  const asked: string[] = [];
  const server = createStaticServer({ root: 'dist' });
  // What the page still asks for at rest is answered as well.
  servers.push(server);
  server.prependListener('request', ({ url }: { readonly url?: string }) => {
    asked.push((url ?? '').slice(1));
  });
  const origin = `http://127.0.0.1:${await listen(server, 0)}/`;
  await page.goto(`${origin}${query}`);
  await expect(page.locator('html[data-start], [data-waits]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  return asked;
};

/** Footnotes and checks come at rest, file by file, and the schemas with them: `npm run size` does not count these. */
const AT_REST = /^assets\/(?:check-file|record-schemas)-/;

const readManifest = (): Manifest => JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

for (const { language, name, query, requests, shift } of VISITS) {
  inLanguage(language, () => {
    test(`${name} asks for each file once, for few, and nothing moves`, async ({ page }) => {
      await page.addInitScript(noteShifts);
      const asked = await visit(page, query);
      expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([]);
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(requests);
      const shifts = await page.evaluate(() => Reflect.get(window, 'shifts') as readonly string[]);
      const sum = shifts.reduce((before, text) => before + Number.parseFloat(text), 0);
      expect(sum, shifts.join('\n')).toBeLessThanOrEqual(shift);
      if (query) return;
      const scripts = asked.filter((path) => /^assets\/.*\.js$/.test(path));
      const main = filesToLoad(readManifest()).main;
      expect(scripts.filter((path) => !main.includes(path) && !AT_REST.test(path))).toEqual([]);
    });
  });
}

test('nothing holds up the first paint but the style sheet and the script that fills the page', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  const styles = [...head.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)];
  const scripts = [
    ...html.matchAll(
      /<script(?![^>]*\s(?:type="module"|type="application\/ld\+json"|defer|async))[^>]*>/g,
    ),
  ];
  expect(styles).toHaveLength(1);
  expect(scripts.map(([tag]) => tag)).toEqual(['<script src="./start.js">']);
  // What is seen first comes first over a slow line.
  const behind = [
    ...head.matchAll(/<(?:script type="module"|link rel="(?:module)?preload")[^>]*>/g),
  ];
  expect(behind.length).toBeGreaterThan(3);
  expect(behind.filter(([tag]) => !tag.includes('fetchpriority="low"'))).toEqual([]);
  const early = [...head.matchAll(/rel="(?:module)?preload"[^>]*href="\.\/([^"]*)"/g)];
  const { first } = filesToLoad(readManifest());
  // What the page asks for ahead is what it needs: the scripts before the first tile, and figures.
  expect(
    early
      .map(([, path = '']) => path)
      .filter((path) => !path.endsWith('.json') && !first.includes(path)),
  ).toEqual([]);
});

const readEarly = (): Readonly<Record<string, readonly string[]>> => {
  const html = readFileSync('dist/index.html', 'utf8');
  const [, text = ''] = /<meta name="early-files" content="([^"]*)"/.exec(html) ?? [];
  return Object.fromEntries(
    text
      .split(';')
      .map((list) => list.split(' '))
      .map(([name = '', ...files]) => [name, files]),
  );
};

test('every other view and the presentation say which files they need, of which the first page has none', () => {
  const manifest = readManifest();
  const early = readEarly();
  const { first } = filesToLoad(manifest);
  const views = readdirSync('src/views').filter(
    (name) => name !== 'main' && existsSync(`src/views/${name}/entry.ts`),
  );
  expect(Object.keys(early).toSorted()).toEqual([...views, 'present'].toSorted());
  for (const [name, files] of Object.entries(early)) {
    const own = name === 'present' ? 'src/show/first-slide.tsx' : `src/views/${name}/view.tsx`;
    expect(files).toContain(manifest[own]?.file);
    expect(files.filter((file) => first.includes(file) || !existsSync(`dist/${file}`))).toEqual([]);
  }
});

test('a link to a view asks for no file that it does not need', async ({ page }) => {
  const asked = await visit(page, '?view=audit');
  const early = readEarly()['audit'] ?? [];
  expect(early.filter((file) => !asked.includes(file))).toEqual([]);
  // A file that is asked for and not used is a warning of the browser: its place is in what waits for it.
  const used = await page.evaluate(
    () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
  );
  expect(used).toBeGreaterThan(early.length);
});

test('a show begins with its cover, before all that its slides need is there', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/drawing-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?present=1');
  const slide = page.locator('.slide');
  await expect(slide.getByRole('heading')).toBeVisible();
  // How many slides there are is known once all are worked out.
  await expect(slide).not.toContainText('/');
  // Who turns the page before then does not do it in vain.
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  release();
  await expect(slide).toContainText(/3 \/ \d+/);
  await page.keyboard.press('Home');
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/both=1/);
});
