// @vitest-environment node
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGE_TAG, preferredLanguage } from '../../src/domain/language';
import { readQuery } from '../../src/url/page-address';
import { LINKS } from '../../src/views/view-state';
import { arbitraryLink } from '../support/arbitrary-link';
import { readVocabulary } from '../support/read-vocabulary';

const SCRIPT = readFileSync('public/start.js', 'utf8');

interface Reader {
  readonly languages: readonly string[];
  readonly dark: boolean;
}

/** What the script says of the page at an address. */
const startAt = (address: string, { languages, dark }: Reader) => {
  const attributes: Record<string, string> = {};
  const html = {
    lang: '',
    setAttribute: (name: string, value: string) => {
      attributes[name] = value;
    },
  };
  const window = { location: new URL(address), matchMedia: () => ({ matches: dark }) };
  const document = { documentElement: html, addEventListener: () => undefined };
  runInNewContext(SCRIPT, { window, document, navigator: { languages }, ...window });
  return { lang: html.lang, ...attributes } as Record<string, string>;
};

/** What the script says for a frame. */
const EMBED = 'https://example.org/?theme=dark&embed=1&deck=t';

const EN: Reader = { languages: ['en-GB'], dark: false };
const reader = fc.record({
  languages: fc.array(
    fc.constantFrom('zh', 'zh-TW', 'ZH-Hans-CN', 'en', 'en-US', 'de', 'zhx', 'fr-CA'),
    {
      maxLength: 4,
    },
  ),
  dark: fc.boolean(),
});
const page = fc.constantFrom(
  'https://example.org/',
  'https://example.org/a/index.html',
  'file:///C:/ip.html',
);
const plain = fc
  .subarray(['lang', 'theme', 'right', 'present', 'lang'])
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc
          .constantFrom('zh', 'en', 'dark', 'contrast', 'light', '1', 'trademark', 'EN', 'en。', '')
          .map((value) => `${key}=${value}`),
      ),
    ),
  )
  .map((pairs) => pairs.join('&'));

const toAddress = (base: string, query: string): string =>
  query ? `${base}${base.startsWith('file') ? '#?' : '?'}${query}` : base;

test('shows the written page only for links that ask for just that, in the language and theme that the app takes', () => {
  const vocabulary = readVocabulary();
  let ready = 0;
  fc.assert(
    fc.property(page, fc.oneof(plain, arbitraryLink(vocabulary)), reader, (base, link, who) => {
      const address = toAddress(base, link.replace(/^\?/, ''));
      const said = startAt(address, who);
      if (said['data-start'] !== 'ready') return;
      ready += 1;
      const { state, dropped } = LINKS.parse(readQuery(address), vocabulary);
      const { language = preferredLanguage(who.languages), theme } = state;
      expect(dropped).toEqual([]);
      expect({ ...state, language: undefined, theme: undefined }).toEqual(LINKS.initial);
      expect(said).toMatchObject({
        lang: LANGUAGE_TAG[language],
        'data-page': language,
        'data-theme': theme ?? (who.dark ? 'dark' : 'light'),
      });
    }),
    { numRuns: 1000 },
  );
  expect(ready).toBeGreaterThan(50);
});

test.each([
  ['', 'ready'],
  ['?lang=en', 'ready'],
  ['?theme=dark&lang=zh', 'ready'],
  ['?right=trademark', 'view'],
  ['?lang=en&lang=zh', 'view'],
  ['?lang=fr', 'view'],
  ['?view=audit', 'view'],
  ['?present=1&lang=zh', 'stage'],
])('%s begins with %s', (query, start) => {
  expect(startAt(`https://example.org/${query}`, EN)['data-start']).toBe(start);
});

test('a show begins in the theme of shows', () => {
  expect(startAt('https://example.org/?present=1', EN)['data-theme']).toBe('contrast');
});

/** What the script asks for once the first files are there, at a query. */
const askedAt = (query: string, early: string | undefined, isThere = false) => {
  const links: Record<string, unknown>[] = [];
  const listeners: Record<string, () => void> = {};
  const location = new URL(`https://example.org/${query}`);
  const meta = early === undefined ? null : { content: early };
  const first = {
    href: 'https://example.org/assets/index.js',
    addEventListener: (_name: string, run: () => void) => {
      listeners['first'] = run;
    },
  };
  const document = {
    readyState: 'interactive',
    documentElement: { lang: '', setAttribute: () => undefined },
    addEventListener: (name: string, run: () => void) => {
      listeners[name] = run;
    },
    querySelector: (selector: string) => (selector.startsWith('meta') ? meta : first),
    createElement: () => ({
      setAttribute(this: Record<string, unknown>, name: string, value: string) {
        this[name] = value;
      },
    }),
    head: { appendChild: (link: Record<string, unknown>) => links.push(link) },
  };
  const performance = { getEntriesByName: () => (isThere ? [{}] : []) };
  runInNewContext(SCRIPT, {
    window: { location },
    document,
    performance,
    navigator: { languages: ['en'] },
  });
  listeners['readystatechange']?.();
  if (!isThere) {
    expect(links).toEqual([]);
    listeners['first']?.();
  }
  return links.map(({ rel, href, as }) => [rel, href, as]);
};

const EARLY = 'audit assets/view-a.js assets/rest.json;present assets/slide.js';

test('a link to another view has its files come behind the first ones', () => {
  const files = [
    ['preload', './assets/view-a.js', 'fetch'],
    ['preload', './assets/rest.json', 'fetch'],
  ];
  expect(askedAt('?view=audit', EARLY)).toEqual(files);
  expect(askedAt('?lang=zh&view=audit&right=trademark', EARLY, true)).toEqual(files);
  expect(askedAt('?view=audit&present=1', EARLY)).toEqual([
    ['preload', './assets/slide.js', 'fetch'],
  ]);
});

test.each(['', '?right=trademark', '?view=constructor', '?view=__proto__', '?view=none'])(
  'a link with no files of its own asks for none: %s',
  (query) => {
    expect(askedAt(query, EARLY)).toEqual([]);
    expect(askedAt(query, undefined)).toEqual([]);
  },
);

test('is written for browsers without modules', () => {
  expect(SCRIPT).not.toMatch(/=>|`|\b(?:const|let|class|async)\b/);
});

test('a frame hides the written page, in the look that it asks for', () => {
  expect(startAt(EMBED, EN)).toMatchObject({ 'data-start': 'stage', 'data-theme': 'dark' });
  const plainLook = startAt(EMBED.replace('theme=dark&', ''), EN);
  expect(plainLook).toMatchObject({ 'data-start': 'stage', 'data-theme': 'light' });
});
