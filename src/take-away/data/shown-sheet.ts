import type { Bilingual, Code } from '../../domain/codelist';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { ExhibitTable, TableCell, TableColumn } from '../../exhibits/exhibit-table';
import { wordsIn } from '../../i18n/words';
import { unitOf } from '../../wording/figure-words';
import type { Observation } from '../../domain/observation';
import { formatFigure, type ShownFigure } from '../../wording/format-figure';
import { laterMarkOf } from '../../wording/later-mark';
import {
  type NumberCell,
  type Sheet,
  type SheetCell,
  toNumberCell,
  toPercentCell,
} from '../sheet/sheet';
import './words';

type Languages = readonly [Language, ...Language[]];

/** A text in the languages that are asked for, once where they are the same. */
const inLanguages = (languages: readonly Language[], words: Bilingual): string =>
  [...new Set(languages.map((language) => words[language]))].filter(Boolean).join(' / ');

const NOTHING: Bilingual = { zh: '', en: '' };

/** The hedge in front of a number, as all figures have it. */
const hedgeWords = ({ value, step, hedge }: ShownFigure, language: Language): string =>
  hedge ? formatFigure(language, { value, step, hedge }, undefined).before : '';

const marked = (
  cell: NumberCell,
  figure: ShownFigure,
  how: 'printed' | 'computed',
  from: readonly Observation[],
  [language]: Languages,
): NumberCell => {
  const before = hedgeWords(figure, language);
  const computed = how === 'computed' ? wordsIn('takeAwayData', language)('computedMark') : '';
  const after = computed + laterMarkOf(from, language);
  return { ...cell, ...(before && { before }), ...(after && { after }) };
};

const toCell = (cell: TableCell, languages: Languages): SheetCell => {
  switch (cell.kind) {
    case 'text':
      return inLanguages(languages, cell.text);
    case 'number':
      return { value: String(cell.value) };
    case 'missing':
      return inLanguages(languages, cell.reason);
    case 'figure':
      return marked(
        toNumberCell(cell.figure, cell.how),
        cell.figure,
        cell.how,
        cell.from,
        languages,
      );
    case 'index':
      return marked(toNumberCell(cell, cell.how), cell, cell.how, cell.from, languages);
    case 'rate':
      return marked(toPercentCell(cell, cell.how), cell, cell.how, cell.from, languages);
  }
};

const unitIn = (dataset: Dataset, cell: TableCell | undefined): Code | undefined =>
  cell?.kind === 'figure' ? unitOf(dataset, cell.indicator) : undefined;

/** The units of the figures of a column: its own, or those of its figures, each once. */
const unitsOf = (
  dataset: Dataset,
  { unit }: TableColumn,
  cells: readonly (TableCell | undefined)[],
): readonly Code[] => {
  const own = treeOf(dataset, 'unit').byId.get(unit ?? '');
  if (own) return [own];
  return [...new Set(cells.flatMap((cell) => unitIn(dataset, cell) ?? []))];
};

const toShort = (unit: Code | undefined): Bilingual => unit?.short ?? unit?.name ?? NOTHING;

interface Column {
  readonly name: string;
  readonly cell: (row: readonly TableCell[]) => SheetCell;
}

/** A column, its unit in the heading where all its figures have the same; else with a column of units behind it. */
const toColumns = (
  dataset: Dataset,
  { columns, rows }: ExhibitTable,
  at: number,
  languages: Languages,
): readonly Column[] => {
  const column = columns[at];
  if (!column) return [];
  const say = (words: Bilingual) => inLanguages(languages, words);
  const units = unitsOf(
    dataset,
    column,
    rows.map((row) => row[at]),
  );
  const name = say(column.name);
  const [only] = units;
  const [left, right] = languages[0] === 'zh' ? ['（', '）'] : [' (', ')'];
  const cell: Column['cell'] = (row) => row[at] && toCell(row[at], languages);
  if (only && units.length === 1) return [{ name: name + left + say(toShort(only)) + right, cell }];
  const own: Column = { name, cell };
  const hasUnits = columns.some(({ id }) => id === 'unit');
  if (units.length === 0 || hasUnits) return [own];
  const unitName = treeOf(dataset, 'unit').list.name;
  const unit: Column = {
    name: `${name}${languages[0] === 'zh' ? '：' : ': '}${say(unitName)}`,
    cell: (row) => say(toShort(unitIn(dataset, row[at]))),
  };
  return [own, unit];
};

/**
 * A table as it is shown, with base values: a figure keeps its digits, its hedge and that it is computed; what is missing
 * says why. Texts are in the languages asked for.
 */
export const toShownSheet = (
  dataset: Dataset,
  table: ExhibitTable,
  languages: Languages,
): Sheet => {
  const columns = table.columns.flatMap((_, at) => toColumns(dataset, table, at, languages));
  return {
    name: wordsIn('takeAwayData', languages[0])('sheet.shown'),
    head: columns.map(({ name }) => name),
    rows: table.rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
};
