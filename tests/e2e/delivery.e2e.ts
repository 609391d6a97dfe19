import { readFileSync } from 'node:fs';
import { createStaticServer, listen } from '../../scripts/static-server.mts';
import { expect, test } from '../support/browser';
import { packageFaults } from '../support/frictionless';

test('the built page holds no inline script or style and declares its policy', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  // Data in a script element is no script: no browser runs it, and no policy asks.
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")(?![^>]*\ssrc=)/);
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

test('the page describes its data to other programs, and every file that it names is there', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const described = await page.locator('script[type="application/ld+json"]').textContent();
  const { distribution } = JSON.parse(described ?? '') as {
    readonly distribution: readonly {
      readonly contentUrl: string;
      readonly encodingFormat: string;
    }[];
  };
  expect(distribution.length).toBeGreaterThan(2);
  for (const { contentUrl, encodingFormat } of distribution) {
    const answer = await request.get(new URL(contentUrl, page.url()).href);
    expect(answer.headers()['content-type']?.split(';')[0]).toBe(encodingFormat);
  }
  const descriptor: unknown = await (await request.get('data/datapackage.json')).json();
  expect(packageFaults(descriptor)).toEqual([]);
  for (const picture of await page.locator('meta[property="og:image"]').all()) {
    const address = new URL((await picture.getAttribute('content')) ?? '', page.url()).href;
    expect((await request.get(address)).headers()['content-type']).toBe('image/png');
  }
});
