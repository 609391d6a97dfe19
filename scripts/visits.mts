/**
 * `npm run visits`: what a visit to the built site costs, counted by its own server: requests, those answered "as you have
 * it" (304) among them, and bytes of bodies as they went over the line, in brotli. `-- --write` puts the table into
 * docs/deploy.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.mts';
import { createStaticServer, listen } from './static-server.mts';

/** Milliseconds without a request after which a visit is over. */
const QUIET = 2_500;

const HEAD = '| visit to the overview | requests | of them 304 | bytes |\n|---|---|---|---|';
const PAGE = 'docs/deploy.md';
const rows: string[] = [];

const answered: { readonly status: number; readonly bytes: number }[] = [];
const server = createStaticServer({ root: join(process.cwd(), 'dist') });
server.prependListener('request', (_request, response: ServerResponse) => {
  response.on('finish', () => {
    const { statusCode: status } = response;
    const bytes = status === 200 ? Number(response.getHeader('content-length') ?? 0) : 0;
    answered.push({ status, bytes });
  });
});
const url = `http://127.0.0.1:${await listen(server, 0)}/`;

const waitForQuiet = async (): Promise<void> => {
  let before = -1;
  while (before !== answered.length) {
    before = answered.length;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
};

const visit = async (context: BrowserContext, title: string): Promise<void> => {
  answered.length = 0;
  const page = await context.newPage();
  await page.goto(url);
  await waitForQuiet();
  await page.close();
  const bytes = answered.reduce((sum, each) => sum + each.bytes, 0);
  const unchanged = answered.filter(({ status }) => status === 304).length;
  rows.push(
    `| ${title} | ${answered.length} | ${unchanged} | ${Math.round(bytes / 1000).toLocaleString('en')} kB |`,
  );
};

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...BROWSER_ARGUMENTS],
});
const options = { locale: 'zh-CN', viewport: { width: 1440, height: 900 } };
const plain = await browser.newContext({ ...options, serviceWorkers: 'block' });
await visit(plain, 'first');
await visit(plain, 'second, without the copy for offline use');
const kept = await browser.newContext(options);
await visit(kept, 'first, with the whole site kept for offline use behind it');
await visit(kept, 'second, from that copy');
await browser.close();
server.close();
server.closeAllConnections();

const table = [HEAD, ...rows].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const text = readFileSync(PAGE, 'utf8');
  const [before, after] = text.split(/^\| visit to the overview[^]*?(?=\n\n)/m);
  if (after === undefined) throw new Error(`${PAGE} has no table of visits`);
  writeFileSync(PAGE, before + table + after);
}
