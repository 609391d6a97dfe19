import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Citable } from '../../../src/provenance/cite/cited-source';
import { CITATION_STYLES, formatCitation } from '../../../src/provenance/cite/format-citation';

const HOSTILE = [
  '"; \'',
  '}, note = {x',
  'a\r\nER  - \r\nTY  - RPRT',
  '\u202e倒写\u2066',
  '</script><script>alert(1)</script>',
  '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
  '\\input{x} $1^2_3~#&%',
  '\u2028\u0000\u0085',
];

const texts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 3 }).map((parts) => parts.join('x')),
);
const names = fc.record({ zh: texts, en: texts });
const citables = fc.record({
  documents: fc.array(
    fc.record({
      source: fc.record({
        id: fc.constant('a-2020-b'),
        title: names,
        author: fc.option(names, { nil: undefined }),
        published: fc.constantFrom(null, '2020', '2020-02', '2020-02-03'),
        url: fc.constantFrom(null, 'https://example.org/a'),
        kind: fc.constantFrom('article', 'white-paper'),
      }),
      place: fc.option(names, { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  item: fc.record({ reference: fc.constant('x@2024;right=all'), name: names }),
  view: fc.constant({
    name: { zh: '观测台', en: 'Observatory' },
    version: '1',
    address: 'https://example.org/?ed=2024&lang=zh',
  }),
  accessed: fc.constant('2026-11-28'),
  language: fc.constantFrom('zh' as const, 'en' as const),
});

/** Lines, each as data it holds: a document is one or two of them, the site one. */
const linesOf = (text: string) => text.split(/\r\n|\n/);

const SHOWN: Readonly<Record<string, number>> = {
  gbt7714: 1,
  apa: 2,
  chicago: 2,
  'plain-zh': 1,
  'plain-en': 1,
};

test('nothing that data say ends a line, turns what stands behind it, or is lost from sight', () => {
  fc.assert(
    fc.property(citables, fc.constantFrom(...CITATION_STYLES), (citable: Citable, style) => {
      const text = formatCitation(style, citable);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\u0085\0]/);
      const most = SHOWN[style];
      if (most) expect(linesOf(text)).toHaveLength(citable.documents.length * most + 1);
    }),
  );
});

test('RIS: each record begins and ends once, each line with a tag', () => {
  fc.assert(
    fc.property(citables, (citable) => {
      const text = formatCitation('ris', citable);
      expect(text.endsWith('ER  - \r\n')).toBe(true);
      const lines = text.split('\r\n').filter((line) => line !== '');
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
      const records = citable.documents.length + 1;
      expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(records);
      expect(lines.filter((line) => line.startsWith('ER  - '))).toHaveLength(records);
    }),
  );
});

test('BibTeX: braces balance, and nothing in a field is a command', () => {
  fc.assert(
    fc.property(citables, (citable) => {
      const text = formatCitation('bibtex', citable).replaceAll(/\\[{}]/g, '');
      let depth = 0;
      for (const each of text) {
        if (each === '{') depth += 1;
        if (each === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(text.match(/^@/gm)).toHaveLength(citable.documents.length + 1);
    }),
  );
});

/** Properties of items in the schema of CSL data (citation-style-language/schema, csl-data.json) that are used here. */
const STRINGS = [
  'id',
  'title',
  'container-title',
  'publisher',
  'version',
  'URL',
  'language',
  'note',
];

test('CSL-JSON: items have the properties, types and dates of its schema', () => {
  fc.assert(
    fc.property(citables, (citable) => {
      const items = JSON.parse(formatCitation('csl-json', citable)) as unknown;
      expect(items).toHaveLength(citable.documents.length + 1);
      for (const item of items as readonly object[]) {
        for (const [name, value] of Object.entries(item) as [string, unknown][]) {
          if (name === 'type') expect(['report', 'webpage', 'dataset']).toContain(value);
          else if (name === 'author') expect(value).toEqual([{ literal: expect.any(String) }]);
          else if (name === 'issued' || name === 'accessed') {
            const [date = []] = (value as { 'date-parts': number[][] })['date-parts'];
            expect(Object.keys(value as object)).toEqual(['date-parts']);
            expect(date.length).toBeGreaterThan(0);
            expect(date.length).toBeLessThan(4);
            for (const part of date) expect(Number.isInteger(part)).toBe(true);
          } else {
            expect(STRINGS).toContain(name);
            expect(value).toBeTypeOf('string');
          }
        }
        expect(item).toMatchObject({ id: expect.any(String), type: expect.any(String) });
      }
    }),
  );
});

test('the address is that of the language of the citation', () => {
  const [citable] = fc.sample(citables, 1);
  if (!citable) throw new Error('nothing was made');
  expect(formatCitation('gbt7714', citable)).toContain('https://example.org/?ed=2024&lang=zh');
  expect(formatCitation('apa', citable)).toContain('https://example.org/?ed=2024&lang=en');
  expect(formatCitation('ris', { ...citable, language: 'en' })).toContain('ed=2024&lang=en');
});
