import type { Exhibit } from '../exhibit';
import { latestFirst } from '../latest-first';
import { answerChanges, type ChangesAnswer, largestOf, MOST_CHANGES } from './answer';
import { besideChanges } from './beside';
import { ChangesTools } from './changes-list';
import { ChangesPicture } from './picture';
import type { ChangesSpec } from './spec';
import { changesTable } from './table';
import { changesWords } from './words';

/** What moved most between two years? */
export const CHANGES: Exhibit<ChangesSpec, ChangesAnswer> = {
  answer: answerChanges,
  words: changesWords,
  table: changesTable,
  observations: ({ found }) => {
    const { rises, falls } = largestOf(found, MOST_CHANGES);
    const figures = [...rises, ...falls].flatMap(({ from, to }) => [...to.from, ...from.from]);
    return [...new Set(latestFirst(figures))];
  },
  settled: ({ asked }) => asked.spec,
  beside: besideChanges,
  Picture: ChangesPicture,
  Tools: ChangesTools,
};
