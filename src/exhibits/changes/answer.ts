import { narrowingOf } from '../../crossfilter/filter';
import { type Change, findChanges } from '../../crossfilter/find-changes';
import { signOf } from '../../domain/show-decimal';
import type { Answer, Asked } from '../exhibit';
import type { ChangesSpec, Direction, RateSort } from './spec';

/** Changes that one page can show. */
export const MOST_CHANGES = 10;

/** The changes between two years, the largest first. `lead` is empty: all of them speak. */
export interface ChangesAnswer extends Answer<ChangesSpec> {
  readonly from: number;
  readonly to: number;
  readonly found: readonly Change[];
}

/** Whether the report prints the rate of a change, or it follows from its figures. */
export const rateSortOf = ({ growth }: Change): RateSort =>
  growth.printed === undefined ? 'computed' : 'printed';

/** Whether something rose or fell. */
const directionOf = ({ growth }: Change): Direction => (signOf(growth.low) < 0 ? 'falls' : 'rises');

/** Rises and falls apart, each with the largest first. */
export const inDirections = (
  found: readonly Change[],
): Readonly<Record<Direction, readonly Change[]>> => ({
  rises: found.filter((each) => directionOf(each) === 'rises'),
  falls: found.filter((each) => directionOf(each) === 'falls'),
});

/** The largest of both where there is room for `most`: half for each, and what one leaves for the other. */
export const largestOf = (
  found: readonly Change[],
  most: number,
): Readonly<Record<Direction, readonly Change[]>> => {
  const { rises, falls } = inDirections(found);
  const up = rises.slice(0, Math.max(Math.ceil(most / 2), most - falls.length));
  return { rises: up, falls: falls.slice(0, most - up.length) };
};

/** Finds what moved between the two ends of the filter's years; without a first year between the last two. */
export const answerChanges = (asked: Asked<ChangesSpec>): ChangesAnswer => {
  const { ground, filter, verdicts, spec } = asked;
  const to = filter.to ?? ground.years.last;
  const from = filter.from ?? to - 1;
  const found = findChanges(ground.cube, verdicts, from, to).filter(
    (change) =>
      (spec.rates ?? rateSortOf(change)) === rateSortOf(change) &&
      (spec.direction ?? directionOf(change)) === directionOf(change),
  );
  return {
    asked,
    badge: narrowingOf(filter, []),
    lead: [],
    isEmpty: found.length === 0,
    from,
    to,
    found,
  };
};
