import type { Exhibit } from '../exhibit';
import { latestFirst } from '../latest-first';
import { answerCases, type CasesAnswer, onlyCase } from './answer';
import { CasesPicture } from './picture';
import type { CasesSpec } from './spec';
import { casesTable } from './table';
import { casesWords } from './words';

/** What happened in the typical cases of the report? */
export const CASES: Exhibit<CasesSpec, CasesAnswer> = {
  answer: answerCases,
  words: casesWords,
  table: casesTable,
  observations: ({ cases }) => latestFirst(cases.flatMap(({ figures }) => figures)),
  cited: ({ asked, cases }) =>
    cases.map(({ own: { source } }) => ({
      source,
      time: asked.ground.cube.dataset.sourceById.get(source.id)?.edition ?? asked.ground.edition,
    })),
  remarks: ({ cases }, language) =>
    cases.map(({ own }) => `${own.name[language]}: ${own.facts[language]}`),
  settled: ({ asked }) => asked.spec,
  pages: ({ cases }) => cases.length,
  onPage: onlyCase,
  Picture: CasesPicture,
};
