import type { Exhibit } from '../exhibit';
import { answerFlow, figuresOf, type FlowAnswer, rowsOf } from './answer';
import { besideFlows } from './beside';
import { FlowControls } from './controls';
import { FlowPicture } from './picture';
import type { FlowSpec } from './spec';
import { flowTable } from './table';
import { flowWords } from './words';

/** What came in beside what went out, stage after stage? */
export const FLOW: Exhibit<FlowSpec, FlowAnswer> = {
  answer: answerFlow,
  words: flowWords,
  table: flowTable,
  observations: (answer) => figuresOf(rowsOf(answer).map(({ row }) => row)),
  settled: ({ asked }) => asked.spec,
  beside: besideFlows,
  Picture: FlowPicture,
  Controls: FlowControls,
};
