import type { Language } from '../../domain/language';
import type { ExhibitTable, TableCell, TableColumn } from '../exhibit-table';
import { inBoth } from '../both-languages';
import { type PairAnswer, shownSides } from './pair-answer';
import { pairWordsIn } from './pair-words';

/** The columns of both tables, each once; one whose figures have other units on the two sides has no unit of its own. */
const joinColumns = (tables: readonly ExhibitTable[]): readonly TableColumn[] => {
  const columns = new Map<string, TableColumn>();
  for (const column of tables.flatMap((table) => table.columns)) {
    const before = columns.get(column.id);
    columns.set(
      column.id,
      before && before.unit !== column.unit ? { ...before, unit: undefined } : (before ?? column),
    );
  }
  return [...columns.values()];
};

/** The rows of one side, then those of the other, of those that are shown, each with the name of its side. Nothing is worked out over both. */
export const pairTable = (
  answer: PairAnswer,
  namesIn: (language: Language) => readonly [string, string],
): ExhibitTable => {
  const sides = shownSides(answer).map(({ side, at }) => ({ at, table: answer.own.table(side) }));
  const tables = sides.map(({ table }) => table);
  const columns = joinColumns(tables);
  const names = { zh: namesIn('zh'), en: namesIn('en') };
  const foreign: TableCell = {
    kind: 'missing',
    reason: inBoth((language) => pairWordsIn(language)('otherColumn')),
  };
  const side: TableColumn = {
    id: 'side',
    name: inBoth((language) => pairWordsIn(language)('side')),
  };
  return {
    columns: [side, ...columns],
    rows: sides.flatMap(({ at, table: { columns: ids, rows } }) =>
      rows.map((row): readonly TableCell[] => [
        { kind: 'text', text: inBoth((language) => names[language][at] ?? '') },
        ...columns.map(({ id }) => row[ids.findIndex((each) => each.id === id)] ?? foreign),
      ]),
    ),
  };
};
