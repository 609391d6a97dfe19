import type { Language } from '../../domain/language';
import { isLater } from '../../domain/observation';
import type { Taken } from '../taken';
import { sourceLineIn, titleOf } from './describe';
import { type Content, contentOf } from './scope';
import { sourcesOf } from './sources-sheet';

/** What is taken as records of the data contract, with what they are, where they stand and the documents that they cite; a table without figures whole. */
export const toJson = (taken: Taken, content: Content = contentOf(taken, 'shown')): string => {
  const { answer, address, today, languages } = taken;
  const { cube, edition, package: descriptor } = answer.asked.ground;
  const { scope, observations } = content;
  const ids = new Set(sourcesOf(taken, content));
  const inBoth = (say: (language: Language) => string) => ({ zh: say('zh'), en: say('en') });
  const written = {
    title: inBoth((language) => titleOf(taken, content, language)),
    source: inBoth((language) => sourceLineIn(taken, content, language)),
    edition,
    version: descriptor.version,
    scope,
    address,
    accessed: today,
    language: languages[0],
    ...(observations.some(isLater) ? { note: cube.dataset.later?.note } : {}),
    observations,
    ...(content.isTable ? { table: content.table } : {}),
    sources: cube.dataset.sources.filter(({ id }) => ids.has(id)),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
};
