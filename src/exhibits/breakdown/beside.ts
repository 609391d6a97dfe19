import type { Beside } from '../exhibit';
import type { BreakdownAnswer } from './answer';
import { endOf } from './words';

const unitOf = ({ asked, indicator }: BreakdownAnswer): string | undefined =>
  asked.ground.cube.dataset.indicatorById.get(indicator)?.unit;

/** Two breakdowns, with bars to one end where their units agree. */
export const besideBreakdowns = (
  first: BreakdownAnswer,
  second: BreakdownAnswer,
): Beside<BreakdownAnswer> => {
  const [a, b] = [first.breakdown, second.breakdown];
  if (!a || !b) return { sides: [first, second] };
  if (unitOf(first) !== unitOf(second)) return { sides: [first, second], axis: 'other-units' };
  const end = Math.max(endOf(a), endOf(b));
  return {
    sides: [
      { ...first, end },
      { ...second, end },
    ],
    axis: 'shared',
  };
};
