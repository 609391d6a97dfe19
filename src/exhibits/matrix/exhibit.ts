import { latestFirst } from '../latest-first';
import type { Exhibit } from '../exhibit';
import { answerMatrix, type MatrixAnswer } from './answer';
import { MatrixPicture } from './picture';
import type { MatrixSpec } from './spec';
import { matrixTable } from './table';
import { matrixWords } from './words';

/** Of what does the report have figures? */
export const MATRIX: Exhibit<MatrixSpec, MatrixAnswer> = {
  answer: answerMatrix,
  words: matrixWords,
  table: matrixTable,
  observations: ({ figures }) => latestFirst(figures),
  settled: ({ asked }) => asked.spec,
  Picture: MatrixPicture,
};
