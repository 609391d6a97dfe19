import type { Exhibit } from '../exhibit';
import { answerOffences, offenceFigures, type OffencesAnswer } from './answer';
import { besideOffences } from './beside';
import { OffencesControls } from './controls';
import { OffencesPicture } from './picture';
import type { OffencesSpec } from './spec';
import { offencesTable } from './table';
import { offencesWords } from './words';

/** Which offences come to which stage? */
export const OFFENCES: Exhibit<OffencesSpec, OffencesAnswer> = {
  answer: answerOffences,
  words: offencesWords,
  table: offencesTable,
  observations: ({ stages }) => offenceFigures(stages),
  settled: ({ asked }) => asked.spec,
  beside: besideOffences,
  Picture: OffencesPicture,
  Controls: OffencesControls,
};
