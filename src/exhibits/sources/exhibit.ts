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
  observations: ({ cautions, conflicts }) =>
    [
      ...cautions.flatMap(({ observations }) => observations),
      ...conflicts.flatMap(({ observation }) => (observation ? [observation] : [])),
    ].toSorted((a, b) => b.time.localeCompare(a.time)),
  cited: ({ figures }) => figures.inside.map(({ observation }) => observation),
  sourceLine: ({ asked }, language) => {
    const t = wordsIn('sources', language);
    if (asked.spec.part === 'cautions' || asked.spec.part === 'conflicts') return t('eachRow');
    return asked.spec.part === 'changes'
      ? t('package', { version: asked.ground.package.version })
      : undefined;
  },
  settled: ({ asked }) => asked.spec,
  Picture: SourcesPicture,
};
