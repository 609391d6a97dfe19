import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf, KINDS } from '../../src/exhibits/registry';
import type { Field } from '../../src/exhibits/spec';
import { plainNames } from '../../src/url/names';
import {
  choice,
  choices,
  code,
  codes,
  flag,
  form,
  type Parser,
  text,
  wholeNumber,
  words,
  year,
} from '../../src/url/parser';
import { piecesOf } from '../../src/url/state-table';
import { STATE } from '../../src/views/view-state';
import { holds } from '../support/holds';
import { readVocabulary } from '../support/read-vocabulary';

const names = plainNames(readVocabulary());

const read = <T>(parser: Parser<T>, own: string) => {
  const dropped: string[] = [];
  const value = parser.read(own, names, (part, reason) => dropped.push(`${part} ${reason}`));
  return { value, dropped };
};

/** Every parser of a field of a kind, by name. */
const FIELDS = KINDS.flatMap((kind) =>
  Object.entries(kindOf(kind.plain).fields as Readonly<Record<string, Field<unknown>>>).map(
    ([name, { parser }]) => [`${kind.kind}.${name}`, parser] as const,
  ),
);

describe('every parser of a spec', () => {
  test.each(FIELDS)('%s reads what it wrote of each of its examples', (_name, parser) => {
    for (const value of parser.examples(names)) {
      const written = parser.write(value, names);
      if (written === undefined) continue;
      const again = read(parser, written);
      expect(again.dropped).toEqual([]);
      expect(parser.isEqual(again.value, value)).toBe(true);
      expect(parser.write(again.value, names)).toBe(written);
    }
  });

  test.each(FIELDS)(
    '%s never throws, and writes what it reads of anything the same again',
    (_name, parser) => {
      holds(
        fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (own) => {
          const { value } = read(parser, own);
          const written = value === undefined ? undefined : parser.write(value, names);
          const again = written === undefined ? undefined : read(parser, written).value;
          expect(again === undefined ? written : parser.write(again, names)).toBe(written);
        }),
        200,
      );
    },
  );
});

describe('every piece of the state', () => {
  test.each(piecesOf(STATE))(
    '%s has examples of which no two that are written alike differ',
    (_name, piece) => {
      const examples = piece.examples(names);
      expect(examples.length).toBeGreaterThan(1);
      const tried = examples.map((value) => ({
        value,
        written: JSON.stringify(piece.keys.map((key) => key.write(value, names))),
      }));
      const faults = tried.flatMap((a) =>
        tried.filter((b) => piece.isEqual(a.value, b.value) !== (a.written === b.written)),
      );
      expect(faults).toEqual([]);
    },
  );

  test('no two share a key', () => {
    const keys = piecesOf(STATE).flatMap(([, piece]) => piece.keys.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what is read', () => {
  test('is reported where it is no value', () => {
    expect(read(code('right'), 'moon')).toEqual({
      value: undefined,
      dropped: ['moon unknown-value'],
    });
    expect(read(codes('right'), 'moon,trademark,trademark')).toEqual({
      value: ['trademark'],
      dropped: ['moon unknown-value'],
    });
    expect(read(codes('right', { most: 1 }), 'trademark,patent')).toEqual({
      value: ['trademark'],
      dropped: ['patent too-many'],
    });
    expect(read(year, '3.14').dropped).toEqual(['3.14 unknown-value']);
    expect(read(choice(['a', 'b'], 'a'), 'c').dropped).toEqual(['c unknown-value']);
    expect(read(choices(['a', 'b']), 'b,c,a').value).toEqual(['a', 'b']);
    expect(read(flag, 'yes')).toEqual({ value: undefined, dropped: ['yes unknown-value'] });
    expect(read(wholeNumber(1, 9, 1), '10').dropped).toEqual(['10 unknown-value']);
    expect(read(text(3), 'abcd').dropped).toEqual(['abc… unknown-value']);
    expect(read(form(/^a+$/, 5, []), 'ab').dropped).toEqual(['ab unknown-value']);
  });

  test('of two words that set the same thing the first holds', () => {
    const parser = words(
      { size: 'small', colour: 'red' },
      { big: { size: 'big' }, huge: { size: 'huge' }, blue: { colour: 'blue' } },
    );
    expect(read(parser, 'big,huge,blue,__proto__')).toEqual({
      value: { size: 'big', colour: 'blue' },
      dropped: ['huge contradiction', '__proto__ unknown-value'],
    });
  });
});
