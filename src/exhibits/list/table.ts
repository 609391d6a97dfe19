import type { Bilingual } from '../../domain/codelist';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { wordsIn } from '../../i18n/words';
import { unitOf } from '../../wording/figure-words';
import { wholeReason } from '../../wording/whole-reason';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import { type ListAnswer, listRows } from './answer';
import { type ObservationRow, toObservationRows } from './observation-row';
import { type Column, COLUMNS } from './table-columns';

type Row = Readonly<Record<Language, ObservationRow>>;

const NOTHING: Bilingual = { zh: '', en: '' };

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

const yearCell = ({ time }: Observation): TableCell =>
  /^\d{4}$/.test(time) ? { kind: 'number', value: Number(time) } : text({ zh: time, en: time });

/** The printed rate of growth. */
const growthCell = (observation: Observation): TableCell =>
  observation.growth
    ? {
        kind: 'rate',
        value: observation.growth.value,
        step: observation.growth.step,
        hedge: observation.growth.hedge,
        how: 'printed',
        from: [observation],
      }
    : { kind: 'missing', reason: inBoth((each) => wordsIn('list', each)('noGrowth')) };

const nameOfPlace = ({ place, document }: ObservationRow, language: Language): string =>
  [document, place].filter(Boolean).join(language === 'zh' ? ' ' : ', ');

const rightNames = (dataset: Dataset, rights: readonly string[], language: Language): string =>
  rights
    .map((right) => codeName(treeOf(dataset, 'right'), right, language))
    .join(language === 'zh' ? '、' : ', ');

const toCell = (dataset: Dataset, row: Row, column: Column): TableCell => {
  const { observation, indicator, rights } = row.zh;
  const words = (say: (own: ObservationRow, language: Language) => string): TableCell =>
    text(inBoth((language) => say(row[language], language)));
  switch (column) {
    case 'value':
      return toFigureCell(observation);
    case 'year':
      return yearCell(observation);
    case 'growth':
      return growthCell(observation);
    case 'unit':
      return text(unitOf(dataset, indicator.id)?.name ?? NOTHING);
    case 'right':
      return words((_, language) => rightNames(dataset, rights, language));
    case 'status':
      return words((_, language) =>
        codeName(treeOf(dataset, 'status'), observation.status, language),
      );
    case 'place':
      return words(nameOfPlace);
    case 'agency':
      return words(({ agencies }) => agencies);
    case 'name':
    case 'part':
    case 'system':
      return words((own) => own[column]);
  }
};

/** What a figure is about that the filter finds only as a whole; empty for any other. */
const scopeCell = (dataset: Dataset, { zh: { whole, indicator } }: Row): TableCell =>
  text(
    whole
      ? inBoth((each) => wholeReason(wordsIn('figure', each), dataset, indicator.id, whole, each))
      : NOTHING,
  );

/** All figures that are listed with all that is known of them in short, in the order that they have in Chinese. */
export const listTable = (answer: ListAnswer): ExhibitTable => {
  const { dataset } = answer.asked.ground.cube;
  const rows = listRows(answer, 'zh');
  const inEnglish = toObservationRows(dataset, rows, 'en');
  return {
    columns: [...COLUMNS, 'scope' as const].map((id) => ({
      id,
      name: inBoth((language) => wordsIn('list', language)(`column.${id}`)),
    })),
    rows: rows.map((zh, at) => {
      const row: Row = { zh, en: inEnglish[at] ?? zh };
      return [...COLUMNS.map((column) => toCell(dataset, row, column)), scopeCell(dataset, row)];
    }),
  };
};
