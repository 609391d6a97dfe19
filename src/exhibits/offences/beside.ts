import type { Beside } from '../exhibit';
import type { OffencesAnswer } from './answer';

/** Two tables of offences, which count the same, with bars to one end. */
export const besideOffences = (
  first: OffencesAnswer,
  second: OffencesAnswer,
): Beside<OffencesAnswer> => {
  if (first.isEmpty || second.isEmpty) return { sides: [first, second] };
  const most = Math.max(first.most, second.most);
  return {
    sides: [
      { ...first, most },
      { ...second, most },
    ],
    axis: 'shared',
  };
};
