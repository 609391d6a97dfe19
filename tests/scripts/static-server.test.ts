import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { chooseEncoding } from '../../scripts/choose-encoding.mts';
import { compressFolder } from '../../scripts/compress-dist.mts';
import { readPolicy } from '../../scripts/html-plugins.mts';
import { createStaticServer, findFile, listen } from '../../scripts/static-server.mts';
import { createTree } from '../support/temporary-tree';

const POLICY = "default-src 'none'; script-src 'self'";
const SITE = {
  'site/index.html': `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
  'site/assets/a-BaLlV8_d.js': 'export {};',
  'site/data/a.json': '{"a":1}',
  'site/.secret/a.json': '{}',
  'outside.txt': 'no',
};

const closed = (server: Server): Server => {
  onTestFinished(() => void server.close());
  return server;
};

test('it serves files with their type, their policy, and compressed', async () => {
  const root = join(createTree(SITE), 'site');
  const port = await listen(closed(createStaticServer({ root, base: '/sub/' })), 0);
  const page = await fetch(`http://127.0.0.1:${port}/sub/?view=audit`, {
    headers: { 'accept-encoding': 'br' },
  });
  expect(page.headers.get('content-security-policy')).toBe(`${POLICY}; frame-ancestors 'self'`);
  expect(page.headers.get('access-control-allow-origin')).toBe('*');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('vary')).toBe('Accept-Encoding');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(await page.text()).toBe(SITE['site/index.html']);
  const script = await fetch(`http://127.0.0.1:${port}/sub/assets/a-BaLlV8_d.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toContain('immutable');
});

test('only one exhibit alone may stand in a frame of others', async () => {
  const root = join(createTree(SITE), 'site');
  const port = await listen(closed(createStaticServer({ root })), 0);
  const framingOf = async (query: string) =>
    (await fetch(`http://127.0.0.1:${port}/${query}`)).headers
      .get('content-security-policy')
      ?.split('; ')
      .at(-1);
  expect(await framingOf('?view=audit&embed=1&deck=t')).toBe('frame-ancestors *');
  for (const query of ['', '?embed=0', '?embed=', '?embed=11', '?q=embed=1', '?embed=0&embed=1'])
    expect(await framingOf(query)).toBe("frame-ancestors 'self'");
});

test('a file that the build has packed is sent as it lies there', async () => {
  const root = join(createTree(SITE), 'site');
  const { br, gzip } = await compressFolder(root);
  expect(br).toBeLessThanOrEqual(gzip);
  // Another content in the packed files shows which one was sent.
  writeFileSync(join(root, 'data/a.json.br'), brotliCompressSync('"of br"'));
  writeFileSync(join(root, 'data/a.json.gz'), gzipSync('"of gz"'));
  const port = await listen(closed(createStaticServer({ root })), 0);
  const ask = async (encoding: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/data/a.json`, {
      headers: { 'accept-encoding': encoding },
    });
    return [answer.headers.get('content-encoding'), await answer.json()];
  };
  expect(await ask('gzip, deflate, br')).toEqual(['br', 'of br']);
  expect(await ask('gzip, br;q=0')).toEqual(['gzip', 'of gz']);
  expect(await ask('identity')).toEqual([null, { a: 1 }]);
});

test('what a browser has already is not sent again, whatever its encoding', async () => {
  const root = join(createTree(SITE), 'site');
  const port = await listen(closed(createStaticServer({ root })), 0);
  const tags = new Set<string>();
  for (const encoding of ['br', 'gzip', 'identity']) {
    const ask = (headers: Record<string, string>) =>
      fetch(`http://127.0.0.1:${port}/data/a.json`, {
        headers: { 'accept-encoding': encoding, ...headers },
      });
    const tag = (await ask({})).headers.get('etag') ?? '';
    tags.add(tag);
    const again = await ask({ 'if-none-match': `"other", W/${tag}` });
    expect(again.status).toBe(304);
    expect(again.headers.get('vary')).toBe('Accept-Encoding');
    expect(again.headers.get('cache-control')).toBe('no-cache');
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
  }
  expect(tags.size).toBe(3);
});

test('packing writes what is smaller only, and nothing of the build itself', async () => {
  const root = createTree({
    'a.css': 'a { color: red } '.repeat(50),
    'b.json': '1',
    'c.png': 'a '.repeat(50),
    '.vite/manifest.json': '[1]'.repeat(50),
    'sub/d.html': '<p>text</p>'.repeat(50),
  });
  const sizes = await compressFolder(root);
  const written = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:br|gz)$/.test(name),
  );
  expect(written.toSorted()).toEqual(['a.css.br', 'a.css.gz', 'sub/d.html.br', 'sub/d.html.gz']);
  expect(sizes.plain).toBe(17 * 50 + 1 + 11 * 50);
  expect(brotliDecompressSync(readFileSync(join(root, 'a.css.br'))).length).toBe(17 * 50);
  expect(gunzipSync(readFileSync(join(root, 'a.css.gz'))).length).toBe(17 * 50);
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.1, gzip;q=1', 'br'],
  ['br; q=0, *', 'gzip'],
  ['identity;q=1, *;q=0', undefined],
])('Accept-Encoding %s takes %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

test('docs/deploy.md says the policy of the page, and who may frame it, as they are', () => {
  const docs = readFileSync('docs/deploy.md', 'utf8');
  const policy = readPolicy(readFileSync('index.html', 'utf8')) ?? 'none';
  expect(docs.split(`${policy}; frame-ancestors 'self'`)).toHaveLength(3);
  expect(docs.split(`${policy}; frame-ancestors *`)).toHaveLength(2);
  expect(docs.split(`${policy}; frame-ancestors $framing`)).toHaveLength(2);
});

test('it refuses what is not there, and every method but GET and HEAD', async () => {
  const root = join(createTree(SITE), 'site');
  const port = await listen(closed(createStaticServer({ root })), 0);
  const ask = async (path: string, method = 'GET') =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { method })).status;
  expect(await ask('/')).toBe(200);
  expect(await ask('/', 'HEAD')).toBe(200);
  expect(await ask('/nothing.js')).toBe(404);
  expect(await ask('/%E0%A4%A')).toBe(400);
  expect(await ask('/', 'POST')).toBe(405);
});

test.each(['/../outside.txt', '/%2e%2e%2foutside.txt', '/..%5coutside.txt', '/.secret/a.json'])(
  'it does not hand out %s',
  (address) => {
    expect(findFile(join(createTree(SITE), 'site'), '/', address)).toBeUndefined();
  },
);

test('a taken port leads to the next free one', async () => {
  const site = { root: createTree(SITE) };
  const first = await listen(closed(createStaticServer(site)), 0);
  const second = await listen(closed(createStaticServer(site)), first);
  expect(second).toBeGreaterThan(first);
});
