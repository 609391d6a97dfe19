import type { Exhibit } from '../exhibit';
import { latestFirst } from '../latest-first';
import { answerChanges, type ChangesAnswer, MOST_CHANGES } from './answer';
import { ChangesPicture } from './picture';
import type { ChangesSpec } from './spec';
import { changesTable } from './table';
import { changesWords } from './words';

/** What moved most between two years? */
export const CHANGES: Exhibit<ChangesSpec, ChangesAnswer> = {
  answer: answerChanges,
  words: changesWords,
  table: changesTable,
  observations: ({ found }) => [
    ...new Set(
      latestFirst(
        found.slice(0, MOST_CHANGES).flatMap(({ from, to }) => [...to.from, ...from.from]),
      ),
    ),
  ],
  settled: ({ asked }) => asked.spec,
  Picture: ChangesPicture,
};
