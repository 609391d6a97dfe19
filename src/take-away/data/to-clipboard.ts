import { wordsIn } from '../../i18n/words';
import { toInert } from '../csv/write-csv';
import { type Sheet, type SheetCell, toPlainDigits } from '../sheet/sheet';
import { spreadMarks } from '../sheet/spread-marks';
import type { Taken } from '../taken';
import { toFiguresSheet } from './figures-sheet';
import type { Content } from './scope';
import { toShownSheet } from './shown-sheet';
import './words';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A tab or the end of a line would begin another cell, a line break in HTML another row. */
const toCellText = (text: string): string => toInert(text.replaceAll(/[\t\r\n]+/g, ' '));

const toHtmlText = (text: string): string =>
  toCellText(text).replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

// No style: browsers read it under the policy of the page before it reaches the clipboard, and leave it out.
const cellHtml = (cell: SheetCell): string => {
  if (cell === undefined) return '<td></td>';
  return typeof cell === 'string'
    ? `<td>${toHtmlText(cell)}</td>`
    : `<td align="right">${toPlainDigits(cell)}</td>`;
};

const toHtml = ({ head, rows }: Sheet): string => {
  const headings = head.map((name) => `<th>${toHtmlText(name)}</th>`).join('');
  const lines = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
  return `<table><thead><tr>${headings}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
};

const cellText = (cell: SheetCell): string =>
  typeof cell === 'object' ? toPlainDigits(cell) : toCellText(cell ?? '');

const toTsv = ({ head, rows }: Sheet): string =>
  [head, ...rows].map((cells) => cells.map(cellText).join('\t')).join('\r\n');

/** A table for the clipboard, as HTML for spreadsheets and texts, and with tabs for all others: numbers as plain digits, so that they arrive as numbers. */
export const toClipboard = (
  taken: Taken,
  { scope, table, observations }: Content,
): { readonly plain: string; readonly html: string } => {
  const { dataset } = taken.answer.asked.ground.cube;
  const [language] = taken.languages;
  const sheet =
    scope === 'shown' && table.rows.length > 0
      ? toShownSheet(dataset, table, taken.languages)
      : toFiguresSheet(dataset, { observations }, language);
  const spread = spreadMarks(sheet, wordsIn('takeAwayData', language)('mark'));
  return { plain: toTsv(spread), html: toHtml(spread) };
};
