import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortNames } from '../../src/deck/short-names';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { KINDS, type Spec } from '../../src/exhibits/registry';
import { PLAIN_CHART, PLAIN_SERIES } from '../../src/exhibits/series/spec';
import type { Field } from '../../src/exhibits/spec';
import { nameOf, readSpec, writeSpec } from '../../src/exhibits/spec-codec';
import { PLAIN_STATEMENT } from '../../src/exhibits/statement/spec';
import { plainNames } from '../../src/url/names';
import { arbitrarySpec } from '../support/arbitrary-deck';
import { holds } from '../support/holds';
import { readVocabulary } from '../support/read-vocabulary';

const VOCABULARY = readVocabulary();
const NAMES = [
  ['plain', plainNames(VOCABULARY)],
  ['short', shortNames(VOCABULARY)],
] as const;
const [, [, SHORT]] = NAMES;

const read = (pieces: readonly string[], names = SHORT) => {
  const dropped: string[] = [];
  const others: string[] = [];
  const spec = readSpec(
    pieces,
    names,
    (part, reason) => dropped.push(`${part} ${reason}`),
    (piece) => others.push(piece),
  );
  return { spec, dropped, others };
};

const readText = (text: string) => read(text.split('~'));

describe('a spec in pieces', () => {
  test.each(NAMES)('comes back as it was, with %s names', (_name, names) => {
    holds(
      fc.property(arbitrarySpec(VOCABULARY), (spec) => {
        const pieces = writeSpec(spec, names);
        expect(read(pieces, names)).toEqual({ spec, dropped: [], others: [] });
        expect(pieces.join('')).not.toMatch(/[~!]/);
      }),
      1000,
    );
  });

  test('is its letter alone where everything is left to the kind', () => {
    const pieces = KINDS.map(({ plain }) => writeSpec(plain as Spec, SHORT));
    for (const own of pieces) expect(own).toHaveLength(1);
    expect(new Set(pieces.map(([letter]) => letter)).size).toBe(KINDS.length);
  });

  test('reads anything without a throw, and writes what it reads the same again', () => {
    const text = fc.oneof(
      fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[a-z][\w,.-]{0,12}$/)), { maxLength: 6 }),
      fc.array(fc.stringMatching(/^[a-zA-Z][\w,.-]{0,3}$/), { minLength: 1, maxLength: 6 }),
    );
    holds(
      fc.property(text, (pieces) => {
        const { spec } = read(pieces);
        if (!spec) return;
        const once = writeSpec(spec, SHORT);
        expect(read(once)).toEqual({ spec, dropped: [], others: [] });
      }),
      2000,
    );
  });
});

describe('letters', () => {
  test('of kinds are their own', () => {
    const heads = KINDS.flatMap((kind) => kind.heads.map(({ letter }) => letter));
    expect(new Set(heads).size).toBe(heads.length);
  });

  test('of fields are small, one to a field of a kind, and none that a slide has for itself', () => {
    for (const { kind, fields } of KINDS) {
      const letters = Object.values<Field<unknown>>(fields).map(({ letter }) => letter);
      expect(new Set(letters).size, kind).toBe(letters.length);
      expect(letters.join(''), kind).toMatch(/^[a-gi-z]*$/);
    }
  });
});

describe('reading', () => {
  test('takes what follows the letter of a chapter, and the letter alone as a section of none', () => {
    expect(readText('s1').spec).toEqual({ ...PLAIN_FIGURES, chapter: '1' });
    expect(readText('f~k1').spec).toEqual({ ...PLAIN_FIGURES, chapter: '1' });
    expect(readText('s').spec).toEqual({ ...PLAIN_FIGURES, chapter: '' });
    for (const text of ['s', 's1']) {
      const { spec } = readText(text);
      expect(spec && writeSpec(spec, SHORT)).toEqual([text]);
    }
  });

  test.each(['', 'q', 'snowhere', 'c1', 'tt', '__proto__'])('knows no kind in "%s"', (text) => {
    expect(readText(text)).toEqual({ spec: undefined, dropped: [], others: [] });
  });

  test('ignores a field that only other kinds have, and hands on what is a field of none', () => {
    expect(readText('c~iTFpd~x1~bright')).toEqual({
      spec: PLAIN_STATEMENT,
      dropped: [],
      others: [],
    });
    expect(readText('c~N~~hOne~Q1').others).toEqual(['N', '', 'hOne', 'Q1']);
  });

  test('lets the last of several pieces hold, and gathers the words of a chart', () => {
    expect(readText('t~iTFpd~imBEt~y2015~y2016').spec).toMatchObject({
      indicators: ['trademark.registered'],
      baseYear: 2016,
    });
    expect(readText('t~iTFpd~cindex~clog').spec).toMatchObject({
      chart: { ...PLAIN_CHART, measure: 'index', scale: 'log' },
    });
  });

  test('keeps the first of two words of a chart that contradict one another, in whatever piece', () => {
    for (const text of ['t~iTFpd~cindex,yoy', 't~iTFpd~cindex~cyoy']) {
      const { spec, dropped } = readText(text);
      expect(spec).toMatchObject({ chart: { ...PLAIN_CHART, measure: 'index' } });
      expect(dropped).toEqual(['yoy contradiction']);
    }
    expect(readText('t~iTFpd~cindex~cindex').dropped).toEqual([]);
  });

  test('knows no chart of largest changes: that is an exhibit of its own', () => {
    expect(readText('t~iTFpd~cchanges')).toEqual({
      spec: { ...PLAIN_SERIES, indicators: ['court.civil1.received'] },
      dropped: ['changes unknown-value'],
      others: [],
    });
  });
});

test('a spec is called by its kind, or by the word that its letter sets', () => {
  const specs: readonly Spec[] = [
    PLAIN_SERIES,
    { ...PLAIN_FIGURES, chapter: '1' },
    { ...PLAIN_STATEMENT, is: 'closing' },
  ];
  expect(specs.map(nameOf)).toEqual(['series', 'figures', 'closing']);
});
