import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toInert, writeCsv } from '../../../src/take-away/csv/write-csv';
import { parseCsv } from '../../support/parse-csv';

const read = (text: string) => parseCsv(text.replace(/^\ufeff/, ''));

describe('a CSV file', () => {
  test('begins with a byte order mark, ends every row with CRLF and leaves what is missing empty', () => {
    expect(
      writeCsv([
        ['a', undefined],
        ['数', '-1.5'],
      ]),
    ).toBe('\ufeffa,\r\n数,-1.5\r\n');
    expect(writeCsv([])).toBe('\ufeff');
  });

  test('has quotes where RFC 4180 wants them', () => {
    expect(writeCsv([['a,b', 'c"d', 'e\nf', ' g', 'h']])).toBe(
      '\ufeff"a,b","c""d","e\nf"," g",h\r\n',
    );
  });

  test('gives back every text, an apostrophe before those that would be formulas', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', '-', '1', '"', ',', '\r', '\n', '@', '\t', ' ') }),
    );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
          ),
        (rows) => {
          expect(read(writeCsv(rows))).toEqual(rows.map((cells) => cells.map(toInert)));
        },
      ),
    );
  });
});

describe('a cell', () => {
  test.each([
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '-',
    '--1',
    '＝1',
    '-1-cmd',
  ])('that begins a formula, %j, is made inert', (text) => {
    expect(toInert(text)).toBe(`'${text}`);
  });

  test.each(['-1', '-13.5', '-13.5%', '0', '82.36', '27745件', "'a", 'a=b', ''])(
    'that is a number or plain text, %j, stays as it is',
    (text) => {
      expect(toInert(text)).toBe(text);
    },
  );

  test('that a spreadsheet would run never comes out', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inert = toInert(text);
        expect(/^[=+@\t\r\n＝＋－＠]/.test(inert)).toBe(false);
        if (inert.startsWith('-'))
          expect(Number.isFinite(Number(inert.replace(/%$/, '')))).toBe(true);
      }),
    );
  });
});
