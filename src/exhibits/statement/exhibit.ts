import type { Exhibit } from '../exhibit';
import { answerStatement, type StatementAnswer } from './answer';
import { StatementPicture } from './picture';
import type { StatementSpec } from './spec';
import { statementTable } from './table';
import { statementWords } from './words';

/** Which report is this, and where does it go on? */
export const STATEMENT: Exhibit<StatementSpec, StatementAnswer> = {
  answer: answerStatement,
  words: statementWords,
  table: statementTable,
  observations: ({ figures }) => figures.map(({ observation }) => observation),
  settled: ({ asked }) => asked.spec,
  Picture: StatementPicture,
};
