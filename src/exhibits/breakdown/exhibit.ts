import type { Exhibit } from '../exhibit';
import { answerBreakdown, type BreakdownAnswer } from './answer';
import { BreakdownControls } from './controls';
import { BreakdownPicture } from './picture';
import type { BreakdownSpec } from './spec';
import { breakdownTable } from './table';
import { breakdownWords } from './words';

/** What is one figure made of? */
export const BREAKDOWN: Exhibit<BreakdownSpec, BreakdownAnswer> = {
  answer: answerBreakdown,
  words: breakdownWords,
  table: breakdownTable,
  observations: ({ breakdown }) =>
    breakdown ? [...(breakdown.whole ? [breakdown.whole] : []), ...breakdown.parts] : [],
  settled: ({ asked, indicator, breakdown }) => ({
    ...asked.spec,
    indicators: indicator ? [indicator] : [],
    split: breakdown?.dimension,
    orOther: false,
  }),
  Picture: BreakdownPicture,
  Controls: BreakdownControls,
};
