import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createStaticServer, findFile, listen } from '../../scripts/static-server.mts';
import { createTree } from '../support/temporary-tree';

const POLICY = "default-src 'none'; script-src 'self'";
const SITE = {
  'site/index.html': `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
  'site/assets/a.js': 'export {};',
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
  expect(page.headers.get('content-security-policy')).toBe(POLICY);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(await page.text()).toBe(SITE['site/index.html']);
  const script = await fetch(`http://127.0.0.1:${port}/sub/assets/a.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toContain('immutable');
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
