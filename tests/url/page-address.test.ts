import { describe, expect, test } from 'vitest';
import { readQuery, toPageAddress } from '../../src/url/page-address';

const PAGES = [
  ['a site', 'https://example.org/some/folder/', '?'],
  ['a page by name', 'http://127.0.0.1:4173/index.html', '?'],
  ['a file', 'file:///C:/data/ip-observatory.html', '#?'],
  ['a file with a space and Chinese in its name', 'file:///home/a%20b/%E7%89%88.html', '#?'],
  ['a file on a share', 'file://server/share/ip-observatory.html', '#?'],
] as const;

describe.each(PAGES)('%s', (_, page, mark) => {
  test('has its query where the browser lets it change', () => {
    expect(toPageAddress(page, 'right=trademark&from=2020')).toBe(
      `${page}${mark}right=trademark&from=2020`,
    );
    expect(toPageAddress(page, '')).toBe(page);
  });

  test.each(['right=trademark', 'q=%23a%3Fb', 'q=a?b'])('gives back %s', (query) => {
    expect(readQuery(toPageAddress(page, query))).toBe(`?${query}`);
  });

  test('loses the query of the address that it starts from', () => {
    const before = toPageAddress(page, 'q=%E5%95%86&a=b?c');
    expect(toPageAddress(before, 'lang=en')).toBe(toPageAddress(page, 'lang=en'));
    expect(readQuery(toPageAddress(before, ''))).toBe('');
  });
});

test('a place on the page is no query', () => {
  expect(readQuery('file:///a.html#main')).toBe('');
  expect(readQuery('https://example.org/#?right=trademark')).toBe('');
  expect(readQuery('https://example.org/?right=trademark#main')).toBe('?right=trademark');
});

test.each([
  ['https://example.org/a/？right=trademark＆lang=en', '?right=trademark%EF%BC%86lang=en'],
  ['https://example.org/a/%EF%BC%9Fright=trademark?lang=en', '?right=trademark&lang=en'],
  ['https://example.org/a/?lang=en&#38;right=trademark', '?lang=en&&right=trademark'],
])('the query of %s is found where a program moved it', (href, query) => {
  expect(readQuery(new URL(href).href)).toBe(query);
  expect(toPageAddress(new URL(href).href, 'lang=zh')).toBe('https://example.org/a/?lang=zh');
});
