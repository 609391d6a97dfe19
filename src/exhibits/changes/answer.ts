import { narrowingOf } from '../../crossfilter/filter';
import { type Change, findChanges } from '../../crossfilter/find-changes';
import type { Answer, Asked } from '../exhibit';
import type { ChangesSpec } from './spec';

/** Changes that one page can show. */
export const MOST_CHANGES = 10;

/** The changes between two years, the largest first. `lead` is empty: all of them speak. */
export interface ChangesAnswer extends Answer<ChangesSpec> {
  readonly from: number;
  readonly to: number;
  readonly found: readonly Change[];
}

/** Finds what moved between the two ends of the filter's years; without a first year between the last two. */
export const answerChanges = (asked: Asked<ChangesSpec>): ChangesAnswer => {
  const { ground, filter, verdicts } = asked;
  const to = filter.to ?? ground.years.last;
  const from = filter.from ?? to - 1;
  const found = findChanges(ground.cube, verdicts, from, to);
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
