import { wordsIn } from '../../i18n/words';
import type { Exhibit } from '../exhibit';
import { answerTerms, type TermsAnswer } from './answer';
import { TermsPicture } from './picture';
import type { TermsSpec } from './spec';
import { termsTable } from './table';
import { termsWords } from './words';

/** What do the words, marks and fields mean? */
export const TERMS: Exhibit<TermsSpec, TermsAnswer> = {
  answer: answerTerms,
  words: termsWords,
  table: termsTable,
  observations: ({ marks }) => [...new Set(marks.flatMap(({ figures }) => figures))],
  sourceLine: ({ asked }, language) =>
    wordsIn('terms', language)('package', { version: asked.ground.package.version }),
  settled: ({ asked }) => asked.spec,
  Picture: TermsPicture,
};
