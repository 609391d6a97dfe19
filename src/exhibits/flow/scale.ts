import type { FlowAnswer } from './answer';
import { toShown } from '../figure-at-cell';
import type { FlowBar, FlowGroup, FlowRow } from './flow-row';

/** How long a bar is, from 0 to 1; undefined for what is counted in another unit than the board, or not published. */
export type ToShare = (bar: Pick<FlowBar, 'at' | 'indicator'>) => number | undefined;

const valueOf = (
  { asked, unit }: FlowAnswer,
  { at, indicator }: Pick<FlowBar, 'at' | 'indicator'>,
): number | undefined => {
  if (at.kind !== 'figure' || indicator === undefined) return undefined;
  const own = asked.ground.cube.dataset.indicatorById.get(indicator)?.unit;
  return own === unit ? Number(toShown(at).value) : undefined;
};

const mostOf = (answer: FlowAnswer, rows: readonly FlowRow[]): number =>
  Math.max(0, ...rows.flatMap(({ bars }) => bars.map((bar) => valueOf(answer, bar) ?? 0)));

const rowsOnScale = (answer: FlowAnswer, group: FlowGroup): readonly FlowRow[] =>
  answer.board?.scale === 'all'
    ? answer.groups.flatMap((each) => each.rows)
    : answer.groups.filter(({ id }) => id === group.id).flatMap((each) => each.rows);

/** The lengths of bars of one group: against its own longest, or the longest of the board where they have one scale; with another answer beside it, of both. */
export const toShareIn = (answer: FlowAnswer, group: FlowGroup) => {
  const most = Math.max(
    ...[answer, answer.beside ?? answer].map((each) => mostOf(each, rowsOnScale(each, group))),
    Number.MIN_VALUE,
  );
  const shareOf: ToShare = (bar) => {
    const value = valueOf(answer, bar);
    return value === undefined ? undefined : value / most;
  };
  const restShare = ({ rest }: FlowRow): number | undefined =>
    rest && Number(rest.amount.value) / most;
  return { shareOf, restShare };
};
