import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Manifest } from 'vite';
import { filesToLoad } from '../../scripts/bundle-chunks.mts';
import { createStaticServer, listen } from '../../scripts/static-server.mts';
import { expect, inLanguage, test } from '../support/site';

/**
 * How much a whole visit may ask for (a file more is a round trip more for a reader far away), and how far its layout may
 * move: the note that the audit loads still moves when the frame of the page comes, and the places of panels on a filtered
 * link, whose figures stand before its panels, are not quite as high as what comes.
 */
const VISITS = [
  { language: 'zh', name: 'the start', query: '', requests: 70, shift: 0 },
  { language: 'en', name: 'a filtered link', query: '?right=trademark', requests: 70, shift: 0.01 },
  { language: 'zh', name: 'the audit', query: '?view=audit', requests: 74, shift: 0.3 },
  { language: 'en', name: 'a show', query: '?present=1', requests: 88, shift: 0 },
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

/** Opens a page of a server of its own and gives the paths that it was asked for, once nothing more comes. */
const visit = async (page: Page, query: string): Promise<readonly string[]> => {
  const asked: string[] = [];
  const server = createStaticServer({ root: 'dist' });
  server.prependListener('request', ({ url }: { readonly url?: string }) => {
    asked.push((url ?? '').slice(1));
  });
  const origin = `http://127.0.0.1:${await listen(server, 0)}/`;
  await page.goto(`${origin}${query}`);
  await expect(page.locator('html[data-start], [data-waits]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  server.close();
  return asked;
};

/** Footnotes and checks come at rest, file by file, and the schemas with them: `npm run size` does not count these. */
const AT_REST = /^assets\/check-file-/;

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
  const scripts = [...html.matchAll(/<script(?![^>]*\s(?:type="module"|defer|async))[^>]*>/g)];
  expect(styles).toHaveLength(1);
  expect(scripts.map(([tag]) => tag)).toEqual(['<script src="./start.js">']);
  const early = [...head.matchAll(/rel="(?:module)?preload"[^>]*href="\.\/([^"]*)"/g)];
  const { first } = filesToLoad(readManifest());
  // What the page asks for ahead is what it needs: the scripts before the first tile, and figures.
  expect(
    early
      .map(([, path = '']) => path)
      .filter((path) => !path.endsWith('.json') && !first.includes(path)),
  ).toEqual([]);
});
