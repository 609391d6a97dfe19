import type { Bilingual } from '../../domain/codelist';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { formatDay } from '../../wording/format-day';
import { formatPlace } from '../../wording/format-place';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import { type InstrumentsAnswer, shownRows } from './answer';
import { firstDay, type Instrument } from './instrument';
import { issuerNames, regionName, rightNames, sessionName, stageName, textsIn } from './words';
import { levelCounts, totalVerdict } from './total-words';

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

type Reason = 'noDay' | 'noEffect' | 'noStage' | 'noIssuer' | 'notApproved';

const missing = (why: Reason): TableCell => ({
  kind: 'missing',
  reason: inBoth((language) => textsIn(language)(why)),
});

const orMissing = (words: Bilingual, why: Reason): TableCell =>
  words.zh === '' ? missing(why) : text(words);

const dayCell = (day: string | undefined, why: Reason): TableCell =>
  day === undefined ? missing(why) : text(inBoth((language) => formatDay(language, day)));

type Column =
  | 'title'
  | 'level'
  | 'issuer'
  | 'adopted'
  | 'effect'
  | 'status'
  | 'stage'
  | 'right'
  | 'region'
  | 'passed'
  | 'approved'
  | 'source'
  | 'note';

const codeText = (dataset: Dataset, list: string, code: string): TableCell =>
  text(inBoth((language) => codeName(treeOf(dataset, list), code, language)));

const NOTHING: Bilingual = { zh: '', en: '' };

const sessionCell = (
  dataset: Dataset,
  day: string | undefined,
  by: Instrument['adoptedBy'],
): TableCell => {
  if (day === undefined) return missing('notApproved');
  return text(
    inBoth((language) =>
      [formatDay(language, day), by ? sessionName(dataset, by, language) : '']
        .filter(Boolean)
        .join(language === 'zh' ? '，' : ', '),
    ),
  );
};

const CELLS: Readonly<Record<Column, (dataset: Dataset, own: Instrument) => TableCell>> = {
  title: (_, own) => text(own.title),
  level: (dataset, own) => codeText(dataset, 'level', own.level),
  issuer: (dataset, own) =>
    orMissing(
      inBoth((language) => issuerNames(dataset, own, language)),
      'noIssuer',
    ),
  adopted: (_, own) => dayCell(firstDay(own), 'noDay'),
  effect: (_, own) => dayCell(own.effective, 'noEffect'),
  status: (dataset, own) => codeText(dataset, 'instrument-status', own.status),
  stage: (dataset, own) =>
    orMissing(
      inBoth((language) => stageName(dataset, own, language)),
      'noStage',
    ),
  right: (dataset, own) => text(inBoth((language) => rightNames(dataset, own, language))),
  region: (dataset, own) =>
    text(inBoth((language) => (own.region ? regionName(dataset, own.region, language) : ''))),
  passed: (dataset, own) => sessionCell(dataset, own.adopted, own.adoptedBy),
  approved: (dataset, own) => sessionCell(dataset, own.approved, own.approvedBy),
  source: (_, own) => text(inBoth((language) => formatPlace(language, own.source))),
  note: (_, own) => text(own.note ?? NOTHING),
};

const LISTED: readonly Column[] = [
  'title',
  'level',
  'issuer',
  'adopted',
  'effect',
  'status',
  'stage',
  'right',
  'source',
  'note',
];
const LOCAL_COLUMNS: readonly Column[] = [
  'region',
  'title',
  'passed',
  'approved',
  'effect',
  'source',
];
const TABLE_TWO_COLUMNS: readonly Column[] = [
  'status',
  'title',
  'level',
  'stage',
  'effect',
  'source',
];

const columnsOf = ({ asked }: InstrumentsAnswer): readonly Column[] => {
  if (asked.spec.show === 'local') return LOCAL_COLUMNS;
  return asked.spec.show === 'table2' ? TABLE_TWO_COLUMNS : LISTED;
};

const totalsTable = ({ asked, totals }: InstrumentsAnswer): ExhibitTable => {
  const { dataset } = asked.ground.cube;
  return {
    columns: (['printed', 'named', 'level', 'verdict', 'note'] as const).map((id) => ({
      id,
      name: inBoth((language) => textsIn(language)(`column.${id}`)),
    })),
    rows: totals.map((total) => [
      toFigureCell(total.figure),
      { kind: 'number', value: total.named },
      text(inBoth((language) => levelCounts(dataset, total.groups, language))),
      text(inBoth((language) => totalVerdict(total, language))),
      text(total.checked.identity.note ?? NOTHING),
    ]),
  };
};

/** A row for each instrument that is shown, in the order of Chinese names where names sort it; the totals beside what is named. */
export const instrumentsTable = (answer: InstrumentsAnswer): ExhibitTable => {
  const { asked } = answer;
  if (asked.spec.show === 'totals') return totalsTable(answer);
  const { dataset } = asked.ground.cube;
  const columns = columnsOf(answer);
  return {
    columns: columns.map((id) => ({
      id,
      name: inBoth((language) => textsIn(language)(`column.${id}`)),
    })),
    rows: shownRows(answer, 'zh').map((own) =>
      columns.map((column) => CELLS[column](dataset, own)),
    ),
  };
};
