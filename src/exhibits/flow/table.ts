import type { Bilingual } from '../../domain/codelist';
import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toAtCell } from '../figure-at-cell';
import type { FlowAnswer } from './answer';
import type { FlowBar, FlowRow, Worked } from './flow-row';
import { rowName } from './words';

type Key = 'group' | 'row' | 'missing' | 'balance' | 'other';

const NOTHING: TableCell = { kind: 'text', text: { zh: '', en: '' } };

const toWorkedCell = ({ amount, indicator, from }: Worked): TableCell => ({
  kind: 'figure',
  indicator,
  figure: amount,
  how: 'computed',
  from,
});

/** A row for each figure that came in beside what went out; results that stand beside a row have rows of their own. */
export const flowTable = (answer: FlowAnswer): ExhibitTable => {
  const { board, groups, bothCounts } = answer;
  if (!board || answer.isEmpty) return { columns: [], rows: [] };
  const { roles } = board;
  const say = (key: Key): Bilingual =>
    inBoth((each) => wordsIn('flow', each)(key, { in: roles.in[each], out: roles.out[each] }));
  const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });
  const cell = (bar: Pick<FlowBar, 'indicator' | 'at'> | undefined): TableCell =>
    bar ? toAtCell(bar.indicator, bar.at, say('missing')) : NOTHING;
  const toRow = (group: Bilingual, row: FlowRow): readonly (readonly TableCell[])[] => [
    [
      text(group),
      text(inBoth((each) => rowName(row, each))),
      row.rest ? toWorkedCell(row.rest) : cell(row.bars.find(({ role }) => role === 'in')),
      cell(row.bars.find(({ role }) => role === 'out')),
      row.balance ? toWorkedCell(row.balance) : NOTHING,
      ...(bothCounts ? [cell(row.other)] : []),
    ],
    ...row.outcomes.map((outcome): readonly TableCell[] => [
      text(group),
      text(inBoth((each) => `${rowName(row, each)} · ${outcome.name[each]}`)),
      NOTHING,
      cell(outcome),
      NOTHING,
      ...(bothCounts ? [NOTHING] : []),
    ]),
  ];
  return {
    columns: [
      { id: 'group', name: say('group') },
      { id: 'row', name: say('row') },
      { id: 'in', name: roles.in },
      { id: 'out', name: roles.out },
      { id: 'balance', name: say('balance') },
      ...(bothCounts ? [{ id: 'other', name: say('other') }] : []),
    ],
    rows: groups.flatMap(({ name, rows }) => rows.flatMap((row) => toRow(name, row))),
  };
};
