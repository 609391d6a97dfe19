import type { Exhibit } from '../exhibit';
import { answerList, type ListAnswer } from './answer';
import { ListPicture, ListTools } from './picture';
import type { ListSpec } from './spec';
import { listTable } from './table';
import { listWords } from './words';

/** What is every figure of this filter? */
export const LIST: Exhibit<ListSpec, ListAnswer> = {
  answer: answerList,
  words: listWords,
  table: listTable,
  observations: ({ found }) =>
    found
      .map(({ observation }) => observation)
      .toSorted((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1)),
  settled: ({ asked }) => asked.spec,
  Picture: ListPicture,
  Tools: ListTools,
};
