import type { Beside } from '../exhibit';
import type { FlowAnswer } from './answer';

/** Two boards, with bars of one scale where their units agree. */
export const besideFlows = (first: FlowAnswer, second: FlowAnswer): Beside<FlowAnswer> => {
  const sides = [first, second] as const;
  if (first.unit === undefined || second.unit === undefined) return { sides };
  if (first.unit !== second.unit) return { sides, axis: 'other-units' };
  return {
    sides: [
      { ...first, beside: second },
      { ...second, beside: first },
    ],
    axis: 'shared',
  };
};
