import { wordsIn } from '../../i18n/words';
import type { Exhibit } from '../exhibit';
import { answerSources, type SourcesAnswer } from './answer';
import { SourcesPicture } from './picture';
import type { SourcesSpec } from './spec';
import { sourcesTable } from './table';
import { sourcesWords } from './words';

/** What do the figures rest on, and what must be minded about them? */
export const SOURCES: Exhibit<SourcesSpec, SourcesAnswer> = {
  answer: answerSources,
  words: sourcesWords,
  table: sourcesTable,
  observations: ({ cautions }) =>
    cautions
      .flatMap(({ observations }) => observations)
      .toSorted((a, b) => b.time.localeCompare(a.time)),
  cited: ({ asked, figures, cautions }) =>
    asked.spec.part === 'documents'
      ? figures.inside.map(({ observation }) => observation)
      : cautions.flatMap(({ source, time }) => (source ? [{ source, time }] : [])),
  sourceLine: ({ asked }, language) =>
    asked.spec.part === 'changes'
      ? wordsIn('sources', language)('package', { version: asked.ground.package.version })
      : undefined,
  settled: ({ asked }) => asked.spec,
  Picture: SourcesPicture,
};
