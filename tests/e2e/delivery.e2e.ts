import { readFileSync } from 'node:fs';
import { createStaticServer, listen } from '../../scripts/static-server.mts';
import { expect, test } from '../support/browser';

test('the built page holds no inline script or style and declares its policy', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/(src|href)="\//);
});

test('the site works in a sub-folder and asks nothing outside it', async ({ page }) => {
  const base = '/some/folder/';
  const server = createStaticServer({ root: 'dist', base });
  const origin = `http://127.0.0.1:${await listen(server, 0)}`;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${origin}${base}`);
  await expect(page.getByRole('heading').first()).toBeVisible();
  const outside = asked.filter((url) => url.startsWith('http') && !url.startsWith(origin + base));
  expect(outside).toEqual([]);
  await page.close();
  server.close();
});
