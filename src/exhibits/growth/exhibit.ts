import type { Exhibit } from '../exhibit';
import { answerGrowth, type GrowthAnswer } from './answer';
import { GrowthPicture } from './picture';
import type { GrowthSpec } from './spec';
import { growthTable } from './table';
import { growthWords } from './words';

/** Do the printed rates of growth agree with the printed values? */
export const GROWTH: Exhibit<GrowthSpec, GrowthAnswer> = {
  answer: answerGrowth,
  words: growthWords,
  table: growthTable,
  observations: ({ listed }) =>
    listed
      .flatMap(({ observation, verdict }) =>
        verdict.kind === 'undecided' ? [observation] : [observation, verdict.before],
      )
      .toSorted((a, b) => b.time.localeCompare(a.time)),
  settled: ({ asked }) => asked.spec,
  Picture: GrowthPicture,
};
