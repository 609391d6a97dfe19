import { wordsIn } from '../../i18n/words';
import { writeCsv } from '../csv/write-csv';
import { type Sheet, toPlainDigits } from '../sheet/sheet';
import { spreadMarks } from '../sheet/spread-marks';
import type { Taken } from '../taken';
import { toFiguresSheet } from './figures-sheet';
import type { Content } from './scope';
import { toShownSheet } from './shown-sheet';
import './words';

/** What is taken as one table of plain numbers and texts: a figure a row, or the rows of a table without figures. */
const toTable = (taken: Taken, content: Content): Sheet => {
  const { dataset } = taken.answer.asked.ground.cube;
  const [language] = taken.languages;
  const sheet = content.isTable
    ? toShownSheet(dataset, content.table, taken.languages)
    : toFiguresSheet(dataset, content, language);
  return spreadMarks(sheet, wordsIn('takeAwayData', language)('mark'));
};

/** What is taken as CSV, headings in the language of the reader. */
export const toCsv = (taken: Taken, content: Content): string => {
  const { head, rows } = toTable(taken, content);
  return writeCsv([
    head,
    ...rows.map((cells) =>
      cells.map((cell) => (typeof cell === 'object' ? toPlainDigits(cell) : cell)),
    ),
  ]);
};
