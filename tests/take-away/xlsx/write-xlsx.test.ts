import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { TakeAwayError } from '../../../src/take-away/job';
import type { Sheet, SheetCell } from '../../../src/take-away/sheet/sheet';
import { writeXlsx } from '../../../src/take-away/xlsx/write-xlsx';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { expectedRows, readBack } from '../../support/read-xlsx';

const NO_JOB = { signal: new AbortController().signal, onProgress: () => {} };

const partsOf = async (sheets: readonly Sheet[]): Promise<Readonly<Record<string, string>>> => {
  const file = await writeXlsx(sheets, NO_JOB);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

const sheetOf = (rows: readonly (readonly SheetCell[])[], name = 'data'): Sheet => ({
  name,
  head: ['a', 'b'],
  rows,
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]): SheetCell => {
    const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
    const whole = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
    return { value: `${digits < 0n ? '-' : ''}${whole}`, decimals };
  });
/** Half a character is none: it becomes the sign for an unknown one. */
const words = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((text) => text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
const cell: fc.Arbitrary<SheetCell> = fc.oneof(
  decimal,
  words,
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.constant(undefined),
);

test('what is written is what another library reads: texts, exact decimals, empty cells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), async (rows) => {
      const sheet = sheetOf(rows);
      expect((await readBack([sheet]))[0]?.rows).toEqual(expectedRows(sheet));
    }),
    { numRuns: 300 },
  );
});

test.each(HOSTILE_TEXTS)('%j stays a text, also where somebody edits it', async (text) => {
  const sheet = { ...sheetOf([[text, 'b']]), head: [text.slice(0, 20), 'b'] };
  expect((await readBack([sheet]))[0]?.rows).toEqual(expectedRows(sheet));
  const parts = await partsOf([sheet]);
  const xml = parts['xl/worksheets/sheet1.xml'];
  expect(xml).not.toContain('<f>');
  // oxlint-disable-next-line no-control-regex -- XML has none of them
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
});

test('what would be a formula in the hands of a reader is kept from that; a negative number is none', async () => {
  const { 'xl/worksheets/sheet1.xml': xml = '', 'xl/styles.xml': styles = '' } = await partsOf([
    sheetOf([['=1+1', { value: '-5', decimals: 0 }]]),
  ]);
  expect(xml).toContain('<c r="A2" s="2" t="inlineStr">');
  expect(xml).toContain('<v>-5</v>');
  expect(styles.split('<xf ').at(4)).toContain('quotePrefix="1"');
});

test('a text longer than a cell holds is cut, with dots for the rest', async () => {
  const [read] = await readBack([sheetOf([['x'.repeat(40_000), undefined]])]);
  expect(read?.rows[1]?.[0]).toBe(`${'x'.repeat(32_766)}…`);
});

test('a number of more digits than a spreadsheet keeps is text, with its marks', async () => {
  const long: SheetCell = { value: '1234567890123.456', decimals: 3, before: '约' };
  const [read] = await readBack([sheetOf([[long, { value: '123456789012345000' }]])]);
  expect(read?.rows[1]).toEqual(['约1234567890123.456', { number: '123456789012345000' }]);
});

test('the heading stays when rows are scrolled, and numbers keep the digits that were printed', async () => {
  const { 'xl/worksheets/sheet1.xml': xml, 'xl/styles.xml': styles } = await partsOf([
    sheetOf([
      [
        { value: '201', decimals: 2 },
        { value: '0.135', decimals: 1, percent: true, before: '约', after: '（推算）' },
      ],
      [{ value: '41600', decimals: 0, before: 'a"b' }, { value: '2024' }],
    ]),
  ]);
  expect(xml).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
  for (const format of [
    '#,##0.00',
    '&quot;约&quot;0.0%&quot;（推算）&quot;',
    '&quot;ab&quot;#,##0',
  ])
    expect(styles).toContain(`formatCode="${format}"`);
  expect(xml).toContain('<c r="B3" s="0"><v>2024</v></c>');
});

test('100,000 rows are written in pieces: it says how far it is, and can be stopped', async () => {
  const rows = Array.from({ length: 100_000 }, (_, at): readonly SheetCell[] => [
    `row ${at}`,
    { value: String(at) },
  ]);
  const shares: number[] = [];
  const signal = new AbortController().signal;
  const file = await writeXlsx([sheetOf(rows)], {
    signal,
    onProgress: (share) => shares.push(share),
  });
  expect(file.size).toBeGreaterThan(100_000);
  expect(shares.length).toBeGreaterThan(50);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const stop = new AbortController();
  const stopped = writeXlsx([sheetOf(rows)], {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(stopped).rejects.toThrow(/abort/i);
});

test('more rows than a sheet holds are refused before anything is written', async () => {
  const row: readonly SheetCell[] = ['a'];
  const rows = Array.from({ length: 1_048_576 }, () => row);
  await expect(writeXlsx([sheetOf(rows)], NO_JOB)).rejects.toEqual(new TakeAwayError('large'));
});
