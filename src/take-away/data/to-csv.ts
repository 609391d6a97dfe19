import { wordsIn } from '../../i18n/words';
import { namesOf, pairOf } from '../../exhibits/pair/pair-answer';
import { pairWordsIn } from '../../exhibits/pair/pair-words';
import { writeCsv } from '../csv/write-csv';
import { type Sheet, toPlainDigits } from '../sheet/sheet';
import { spreadMarks } from '../sheet/spread-marks';
import type { Taken } from '../taken';
import { toFiguresSheet } from './figures-sheet';
import { type Content, contentOf } from './scope';
import { toShownSheet } from './shown-sheet';
import './words';

/** Of two sides each figure with the name of that in which it is found, or of both. */
const withSides = (sheet: Sheet, taken: Taken, { scope, observations }: Content): Sheet => {
  const pair = pairOf(taken.answer);
  if (!pair) return sheet;
  const [language] = taken.languages;
  const names = namesOf(pair, language);
  const found = pair.sides.map(
    (answer) => new Set(contentOf({ ...taken, exhibit: pair.own, answer }, scope).observations),
  );
  const nameOf = (at: number): string =>
    names
      .filter((_, side) => observations[at] && found[side]?.has(observations[at]))
      .join(language === 'zh' ? '；' : '; ');
  return {
    ...sheet,
    head: [pairWordsIn(language)('side'), ...sheet.head],
    rows: sheet.rows.map((cells, at) => [nameOf(at), ...cells]),
  };
};

/** What is taken as one table of plain numbers and texts: a figure a row, or the rows of a table without figures. */
const toTable = (taken: Taken, content: Content): Sheet => {
  const { dataset } = taken.answer.asked.ground.cube;
  const [language] = taken.languages;
  const sheet = content.isTable
    ? toShownSheet(dataset, content.table, taken.languages)
    : withSides(toFiguresSheet(dataset, content, language), taken, content);
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
