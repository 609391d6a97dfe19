import { latestYearOf, restsOn } from '../../crossfilter/figure-at';
import { narrowingOf } from '../../crossfilter/filter';
import type { Observation } from '../../domain/observation';
import type { Answer, Asked, BadgeName } from '../exhibit';
import { latestFirst } from '../latest-first';
import type { Board, FlowBar, FlowGroup, FlowRow } from './flow-row';
import { hasBothCounts, toGroups } from './to-rows';
import type { FlowSpec } from './spec';

/** The rows of a board in a year, by group; `unit` is that of most of its bars: no other has one. Without a board while it is not loaded. `beside` is another answer whose bars count to the same end. */
export interface FlowAnswer extends Answer<FlowSpec> {
  readonly board: Board | undefined;
  readonly year: string | undefined;
  readonly groups: readonly FlowGroup[];
  readonly bothCounts: boolean;
  readonly unit: string | undefined;
  readonly beside?: FlowAnswer | undefined;
}

/** Every row, with its group. */
export const rowsOf = ({
  groups,
}: Pick<FlowAnswer, 'groups'>): readonly { readonly group: FlowGroup; readonly row: FlowRow }[] =>
  groups.flatMap((group) => group.rows.map((row) => ({ group, row })));

/** The rows that are no part of another. */
const wholeRows = (answer: Pick<FlowAnswer, 'groups'>) =>
  rowsOf(answer).filter(({ row }) => row.part === undefined && row.rest === undefined);

const indicatorsOf = ({ groups }: Board): readonly string[] =>
  groups.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      [row.in?.cases, row.in?.persons, row.out?.cases, row.out?.persons].filter(
        (id) => id !== undefined,
      ),
    ),
  );

const unitOfBar = ({ ground }: Asked<FlowSpec>, { at, indicator }: FlowBar) =>
  at.kind === 'figure' && indicator !== undefined
    ? ground.cube.dataset.indicatorById.get(indicator)?.unit
    : undefined;

const badgeOf = (asked: Asked<FlowSpec>, groups: readonly FlowGroup[]): BadgeName => {
  const found = rowsOf({ groups }).flatMap(({ row }) =>
    row.bars.flatMap(({ at }) => (at.kind === 'figure' ? [at] : [])),
  );
  if (found.length === 0) return 'none';
  return found.every(({ isWider }) => isWider) ? 'whole' : narrowingOf(asked.filter, []);
};

/** The figures of rows, each once. */
export const figuresOf = (rows: readonly FlowRow[]): readonly Observation[] => {
  const all = rows.flatMap(({ bars, other, outcomes }) =>
    [...bars, ...(other ? [other] : []), ...outcomes].flatMap(({ at }) => restsOn(at)),
  );
  return latestFirst([...new Set(all)]);
};

/** The row whose balance is largest, whichever way. */
export const largestBalance = (answer: Pick<FlowAnswer, 'groups'>) =>
  wholeRows(answer)
    .filter(({ row }) => row.balance)
    .toSorted(
      (a, b) =>
        Math.abs(Number(b.row.balance?.amount.value)) -
        Math.abs(Number(a.row.balance?.amount.value)),
    )
    .at(0);

const valueOf = ({ bars: [bar] }: FlowRow): number => {
  const [first] = bar ? restsOn(bar.at) : [];
  return first ? Number(first.value) : 0;
};

/** The largest part of any row that is shown in parts to the last, with the row. */
export const largestPart = (answer: Pick<FlowAnswer, 'board' | 'groups'>) => {
  const rested = answer.board?.groups.flatMap(({ rows }) =>
    rows.filter(({ rest }) => rest).map(({ id }) => id),
  );
  const rows = rowsOf(answer);
  const [first] = rows
    .filter(({ row }) => row.part && rested?.includes(row.part.of))
    .toSorted((a, b) => valueOf(b.row) - valueOf(a.row));
  const whole = rows.find(({ row }) => row.id === first?.row.part?.of);
  return first && whole ? { group: first.group, part: first.row, whole: whole.row } : undefined;
};

const hasExact = ({ bars }: FlowRow): boolean =>
  bars.some(({ at }) => at.kind === 'figure' && !at.isWider);

/** The rows that speak for a board: those that it names, as far as they have a figure, else the first; those with a figure of just what the filter asks before all others. */
export const leadRows = (answer: Pick<FlowAnswer, 'board' | 'groups'>) => {
  const shown = wholeRows(answer).filter(({ row }) =>
    row.bars.some(({ at }) => at.kind === 'figure'),
  );
  const exact = shown.filter(({ row }) => hasExact(row));
  const among = exact.length > 0 ? exact : shown;
  const named = among.filter(({ row }) => answer.board?.lead?.includes(row.id));
  return named.length > 0 ? named : among.slice(0, 1);
};

const leadOf = (answer: Pick<FlowAnswer, 'board' | 'groups'>): readonly Observation[] => {
  const balance = largestBalance(answer)?.row.balance;
  if (balance) return balance.from;
  const part = largestPart(answer);
  return figuresOf(part ? [part.part, part.whole] : leadRows(answer).map(({ row }) => row));
};

/** Lays out the figures of a board in the latest year for which the filter finds one. */
export const answerFlow = (asked: Asked<FlowSpec>): FlowAnswer => {
  const { ground, records, spec, filter, verdicts } = asked;
  const scene = { cube: ground.cube, filter, verdicts };
  const board = records.flows?.find(({ id }) => id === spec.board);
  const year = board && latestYearOf(scene, indicatorsOf(board));
  const bothCounts = board !== undefined && hasBothCounts(board);
  const groups =
    board && year !== undefined
      ? toGroups({ scene, time: year, counts: spec.counts, bothCounts }, board)
      : [];
  const bars = rowsOf({ groups }).flatMap(({ row }) => row.bars);
  return {
    asked,
    badge: badgeOf(asked, groups),
    lead: leadOf({ board, groups }),
    isEmpty: groups.length === 0,
    board,
    year,
    groups,
    bothCounts,
    unit: bars.map((bar) => unitOfBar(asked, bar)).find((unit) => unit !== undefined),
  };
};
