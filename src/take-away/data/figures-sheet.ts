import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { type Observation, toReference } from '../../domain/observation';
import type { ExhibitTable, TableCell } from '../../exhibits/exhibit-table';
import { inBoth } from '../../exhibits/both-languages';
import { wordsIn } from '../../i18n/words';
import { type ObservationColumn, observationColumns } from '../csv/observation-columns';
import { type Sheet, type SheetCell, toNumberCell } from '../sheet/sheet';
import type { Content } from './scope';
import './words';

/** Which column says how finely a number is known. */
const STEP_OF: Readonly<Record<string, (of: Observation) => string | undefined>> = {
  value: ({ step }) => step,
  growth: ({ growth }) => growth?.step,
};

const NUMBERS: readonly ObservationColumn['type'][] = ['decimal', 'integer'];

const toCell = ({ id, type, read }: ObservationColumn, observation: Observation): SheetCell => {
  const text = read(observation);
  if (text === undefined || !NUMBERS.includes(type)) return text;
  const step = STEP_OF[id]?.(observation);
  if (step !== undefined) return toNumberCell({ value: text, step });
  return type === 'integer' ? { value: text } : toNumberCell({ value: text, step: '0' });
};

type Computed = Extract<TableCell, { readonly kind: 'figure' | 'rate' | 'index' }>;

interface ComputedFigure {
  readonly cell: Computed;
  readonly part: Observation['derivation'];
}

/** Where a number stands in the table: what its row begins with, then the heading of its column. */
const placeIn = ({ columns }: ExhibitTable, row: readonly TableCell[], at: number) =>
  inBoth((language) => {
    const [first] = row;
    const name =
      first?.kind === 'text'
        ? first.text[language]
        : first?.kind === 'number'
          ? String(first.value)
          : '';
    return [name, columns[at]?.name[language] ?? ''].filter(Boolean).join(' · ');
  });

const isNumber = (cell: TableCell): cell is Computed =>
  cell.kind === 'figure' || cell.kind === 'rate' || cell.kind === 'index';

/** What a table has worked out itself; a figure that the data hold as computed is among the observations. */
const computedOf = (table: ExhibitTable, known: ReadonlySet<Observation>) =>
  table.rows.flatMap((row) =>
    row.flatMap((cell, at): readonly ComputedFigure[] => {
      if (!isNumber(cell) || cell.how !== 'computed') return [];
      const [only, ...others] = cell.from;
      const isHeld =
        cell.kind === 'figure' &&
        only?.status === 'E' &&
        others.length === 0 &&
        known.has(only) &&
        only.value === cell.figure.value;
      return isHeld ? [] : [{ cell, part: placeIn(table, row, at) }];
    }),
  );

const indexUnit = (base: number): Readonly<Record<string, SheetCell>> => ({
  unit_zh: wordsIn('takeAwayData', 'zh')('index', { base }),
  unit_en: wordsIn('takeAwayData', 'en')('index', { base }),
});

/** Says of a computed number all that is known of it; it has no time, no codes and no place of its own. */
const computedCells = (
  columns: readonly ObservationColumn[],
  { cell, part }: ComputedFigure,
): readonly SheetCell[] => {
  const [first] = cell.from;
  const isRate = cell.kind === 'rate';
  const isFigure = cell.kind === 'figure';
  const { value, step } = isFigure ? cell.figure : cell;
  const hedge = isFigure ? cell.figure.hedge : isRate ? cell.hedge : undefined;
  const from = cell.from.map(toReference).join(' ');
  const own: Readonly<Record<string, SheetCell>> = {
    part_zh: part?.zh,
    part_en: part?.en,
    status: 'E',
    computed: 'true',
    derivation_zh: wordsIn('takeAwayData', 'zh')('computedFrom', { from }),
    derivation_en: wordsIn('takeAwayData', 'en')('computedFrom', { from }),
    ...(cell.kind === 'index' && indexUnit(cell.base)),
    ...(isRate
      ? {
          growth: toNumberCell({ value, step }, 'computed'),
          growth_step: toNumberCell({ value: step, step: '0' }),
          growth_hedge: hedge,
        }
      : {
          value: toNumberCell({ value, step }, 'computed'),
          step: toNumberCell({ value: step, step: '0' }),
          hedge,
        }),
  };
  const ofIndicator = (id: string) =>
    id.startsWith('indicator') || id === 'kind' || (isFigure && id.startsWith('unit'));
  const named = first && {
    ...first,
    indicator: isFigure ? cell.indicator : first.indicator,
  };
  return columns.map((column) => {
    if (column.id in own) return own[column.id];
    return named && ofIndicator(column.id) ? toCell(column, named) : undefined;
  });
};

/** The figures as rows, one each, with all fields of the contract. */
export const toFiguresSheet = (
  dataset: Dataset,
  { observations }: Pick<Content, 'observations'>,
  language: Language,
): Sheet => {
  const columns = observationColumns(dataset);
  return {
    name: wordsIn('takeAwayData', language)('sheet.data'),
    head: columns.map(({ name }) => name[language]),
    rows: observations.map((each) => columns.map((column) => toCell(column, each))),
  };
};

/** The figures as rows, and below them what the exhibit has worked out of them, marked as computed with the figures that it rests on. */
export const toDataSheet = (dataset: Dataset, content: Content, language: Language): Sheet => {
  const columns = observationColumns(dataset);
  const sheet = toFiguresSheet(dataset, content, language);
  const computed = computedOf(content.table, new Set(content.observations));
  return {
    ...sheet,
    rows: [...sheet.rows, ...computed.map((each) => computedCells(columns, each))],
  };
};
