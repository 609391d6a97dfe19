import { wordsIn } from '../../i18n/words';
import type { Sheet } from '../sheet/sheet';
import type { Taken } from '../taken';
import { toDataSheet, toFiguresSheet } from './figures-sheet';
import { toNotesSheet } from './notes-sheet';
import type { Content } from './scope';
import { toShownSheet } from './shown-sheet';
import { toSourcesSheet } from './sources-sheet';
import './words';

/** The figures and the table as it is shown; or the table that is the data, and the figures in it. */
const toTables = (taken: Taken, content: Content): readonly Sheet[] => {
  const { dataset } = taken.answer.asked.ground.cube;
  const [language] = taken.languages;
  const t = wordsIn('takeAwayData', language);
  const { table, observations, isTable } = content;
  const shown = toShownSheet(dataset, table, taken.languages);
  if (!isTable)
    return [toDataSheet(dataset, content, language), ...(table.rows.length > 0 ? [shown] : [])];
  const figures = { ...toFiguresSheet(dataset, content, language), name: t('sheet.figures') };
  return [{ ...shown, name: t('sheet.data') }, ...(observations.length > 0 ? [figures] : [])];
};

/** The sheets of a workbook: data, the table as it is shown where that is another one, notes, sources. */
export const toWorkbook = (taken: Taken, content: Content): readonly Sheet[] => {
  const tables = toTables(taken, content);
  return [...tables, toNotesSheet(taken, content, tables), toSourcesSheet(taken, content)];
};
