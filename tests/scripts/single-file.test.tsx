import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { escapeJson, escapeScript, toSingleFile } from '../../scripts/single-file.mts';

const PARTS = {
  page: `<!doctype html><html><head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'" />
    <link rel="icon" href="./favicon.svg" /><link rel="stylesheet" crossorigin href="./a.css">
    <link rel="preload" as="fetch" crossorigin href="./data/a.json">
    <script defer src="./floor.js"></script><script type="module" crossorigin src="./a.js"></script>
    </head><body><div id="root"></div></body></html>`,
  start: 'document.title = "first";',
  first: 'document.title = "</script>";',
  script: 'const price = "$&$1"; document.title = `</script><!-- ${price}`;',
  style: '.a::before { content: "$&"; }',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  data: { 'a.json': [{ name: '</script><script>alert(1)</script><!--', amount: '$&' }] },
} as const;
const HOSTILE = ['</script>', '</SCRIPT >', '<!--', '<script>', ']]>', '\u2028'];

const open = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const hashOf = (text: string | null | undefined): string =>
  `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`;

test.each(HOSTILE)('%s in the data stays data', (text) => {
  const page = open(`<script type="application/json">${escapeJson({ text })}</script><p>`);
  expect(page.body.children).toHaveLength(1);
  expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toEqual({ text });
});

test.each(HOSTILE.slice(0, 3))('%s in a script means the same and ends nothing', (text) => {
  const escaped = escapeScript(`'${text}'`);
  expect(runInNewContext(escaped)).toBe(text);
  expect(escaped).not.toMatch(/<\/script|<!--/i);
});

describe('the single file', () => {
  const page = open(toSingleFile(PARTS));

  test('asks for no other file', () => {
    expect([...page.querySelectorAll('[src], link')].map((each) => each.outerHTML)).toEqual([
      expect.stringMatching(/^<link rel="icon" type="image\/svg\+xml" href="data:image\/svg/),
    ]);
  });

  test('holds script, style and data as they were', () => {
    const [start, data, first, script, ...more] = page.querySelectorAll('script');
    expect(more).toEqual([]);
    expect(data?.id).toBe('embedded-data');
    expect(JSON.parse(data?.textContent ?? '')).toEqual(PARTS.data);
    expect(start?.textContent).toBe(PARTS.start);
    expect(start?.parentElement).toBe(page.head);
    expect(first?.textContent).toBe(escapeScript(PARTS.first));
    expect(first?.type).toBe('');
    expect(script?.textContent).toBe(escapeScript(PARTS.script));
    expect(page.querySelector('style')?.textContent).toBe(PARTS.style);
  });

  test('allows by its policy just these scripts and this style', () => {
    const policy = page.querySelector('meta')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|'self'/);
    const [start, , first, script] = page.querySelectorAll('script');
    expect(policy).toContain(
      `script-src ${hashOf(start?.textContent)} ${hashOf(first?.textContent)} ${hashOf(script?.textContent)};`,
    );
    expect(policy).toContain(`style-src ${hashOf(page.querySelector('style')?.textContent)};`);
  });
});

test('a part that would break out, or a page without policy, is refused', () => {
  expect(() => toSingleFile({ ...PARTS, style: 'a{}</style>' })).toThrow('style sheet');
  expect(() => toSingleFile({ ...PARTS, page: '<head></head>' })).toThrow('policy');
});
