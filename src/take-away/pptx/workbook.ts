import { strToU8, zipSync } from 'fflate';
import { element, escapeXml, toDocument, toPlainText } from './xml';

/** A cell of a sheet: a text, a number, or nothing. */
export type SheetCell = string | number | null;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a cell of the format can hold. */
const MOST_CHARACTERS = 32_767;
const LETTERS = 26;

/** The letters of a column, from 0: A … Z, AA … */
export const toColumn = (at: number): string =>
  (at < LETTERS ? '' : toColumn(Math.floor(at / LETTERS) - 1)) +
  String.fromCodePoint(65 + (at % LETTERS));

/** The format reads `_x0041_` as a character of that number; so that it stays what it is, its first sign is written as one. */
const toSheetText = (text: string): string =>
  toPlainText(text)
    .slice(0, MOST_CHARACTERS)
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

const toCell = (cell: SheetCell, column: number, row: number): string => {
  const r = `${toColumn(column)}${row + 1}`;
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return element('c', { r }, element('v', {}, String(cell)));
  const text = element('t', { 'xml:space': 'preserve' }, escapeXml(toSheetText(cell)));
  return element('c', { r, t: 'inlineStr' }, element('is', {}, text));
};

const toSheet = (rows: readonly (readonly SheetCell[])[]): string =>
  element(
    'worksheet',
    { xmlns: MAIN },
    element(
      'sheetData',
      {},
      ...rows.map((cells, row) =>
        element('row', { r: row + 1 }, ...cells.map((cell, column) => toCell(cell, column, row))),
      ),
    ),
  );

const relationships = (target: string, type: string): string =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    element('Relationship', { Id: 'rId1', Type: `${OFFICE}/${type}`, Target: target }),
  );

const override = (part: string, type: string): string =>
  element('Override', { PartName: part, ContentType: `${SPREADSHEET}.${type}+xml` });

/** The name of the sheet, by which charts refer to it. */
export const SHEET = 'Sheet1';

/** A workbook of one sheet, as programs keep it inside a chart. */
export const writeWorkbook = (rows: readonly (readonly SheetCell[])[], date: Date): Uint8Array => {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/xl/workbook.xml', 'sheet.main'),
      override('/xl/worksheets/sheet1.xml', 'worksheet'),
    ),
    '_rels/.rels': relationships('xl/workbook.xml', 'officeDocument'),
    'xl/workbook.xml': element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE },
      element('sheets', {}, element('sheet', { name: SHEET, sheetId: 1, 'r:id': 'rId1' })),
    ),
    'xl/_rels/workbook.xml.rels': relationships('worksheets/sheet1.xml', 'worksheet'),
    'xl/worksheets/sheet1.xml': toSheet(rows),
  };
  const files = Object.entries(parts).map(
    ([name, root]) => [name, strToU8(toDocument(root))] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: date });
};
