import { toInert } from '../csv/write-csv';
import { isTooLong, type Sheet, type SheetCell, toPlainDigits } from '../sheet/sheet';
import { toNumberFormat } from './number-format';
import { LOOKS, type Styles } from './styles';
import { toXmlText } from './xml-text';

/** Characters that a cell of a spreadsheet holds. */
const MOST_CHARACTERS = 32_767;

const LETTERS = 26;

/** The name of a column, counting from 0: A … Z, AA … */
export const toColumnName = (at: number): string =>
  at < LETTERS
    ? String.fromCharCode(65 + at)
    : toColumnName(Math.floor(at / LETTERS) - 1) + toColumnName(at % LETTERS);

/** A text that a cell can hold: of one that is longer the beginning, with dots for the rest. */
const toHeld = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;

const textXml = (place: string, text: string, look: number): string =>
  `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(toHeld(text))}</t></is></c>`;

/** A text that would be a formula where somebody edits its cell is kept from that. */
const lookOf = (text: string): number =>
  toInert(text) !== text ? LOOKS.inert : text.includes('\n') ? LOOKS.wrapped : LOOKS.plain;

const cellXml = (cell: SheetCell, place: string, styles: Styles): string => {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return textXml(place, cell, lookOf(cell));
  if (isTooLong(cell)) {
    const { before = '', after = '' } = cell;
    return textXml(place, before + toPlainDigits(cell) + after, LOOKS.plain);
  }
  const format = toNumberFormat(cell);
  const look = format === undefined ? LOOKS.plain : styles.of(format);
  return `<c r="${place}" s="${look}"><v>${cell.value}</v></c>`;
};

/** A row of a sheet, counting from 1. */
export const rowXml = (cells: readonly SheetCell[], row: number, styles: Styles): string =>
  `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${toColumnName(at)}${row}`, styles)).join('')}</row>`;

const headXml = (head: readonly string[]): string =>
  `<row r="1">${head.map((text, at) => textXml(`${toColumnName(at)}1`, text, LOOKS.head)).join('')}</row>`;

/** Rows that say how wide a column should be. */
const MEASURED = 200;
const NARROWEST = 8;
const WIDEST = 48;
const WIDE = /[\u2e80-\uffef]/g;

const widthOf = (cell: SheetCell): number => {
  const text = typeof cell === 'object' ? toPlainDigits(cell) : (cell ?? '');
  return text.length + (text.match(WIDE)?.length ?? 0);
};

const columnXml = ({ head, rows }: Sheet, at: number): string => {
  const shown = rows.slice(0, MEASURED).map((cells) => widthOf(cells[at]));
  const most = Math.max(widthOf(head[at]), ...shown) + 2;
  const width = Math.min(WIDEST, Math.max(NARROWEST, most));
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
};

/** What stands before the rows of a sheet: its columns and its heading, which stays where it is when the rows are scrolled. */
export const beginXml = (sheet: Sheet, isFirst: boolean): string => {
  const columns = sheet.head.map((_, at) => columnXml(sheet, at)).join('');
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView ${
    isFirst ? 'tabSelected="1" ' : ''
  }workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${
    columns === '' ? '' : `<cols>${columns}</cols>`
  }<sheetData>${headXml(sheet.head)}`;
};

/** What stands behind the rows of a sheet. */
export const END_XML = '</sheetData></worksheet>';
