import type { Exhibit } from '../exhibit';
import { latestFirst } from '../latest-first';
import { answerEfforts, type EffortsAnswer, observationsOf } from './answer';
import { EffortsPicture } from './picture';
import type { EffortsSpec } from './spec';
import { effortsTable } from './table';
import { effortsWords, sourceOf } from './words';

/** What does each year's source say of each campaign? */
export const EFFORTS: Exhibit<EffortsSpec, EffortsAnswer> = {
  answer: answerEfforts,
  words: effortsWords,
  table: effortsTable,
  observations: ({ efforts }) => latestFirst(observationsOf(efforts)),
  cited: ({ efforts }) =>
    efforts.flatMap(({ years }) =>
      years.flatMap(({ year, figures }) =>
        figures.map((each) => ({ source: sourceOf(each), time: year })),
      ),
    ),
  remarks: ({ efforts }, language) =>
    efforts.flatMap(({ effort }) =>
      effort.note ? [`${effort.name[language]}: ${effort.note[language]}`] : [],
    ),
  settled: ({ asked }) => asked.spec,
  Picture: EffortsPicture,
};
