import type { Language } from '../domain/language';
import { editionTitle } from '../provenance/edition-title';
import { sourceLine } from '../provenance/source-line';
import type { Answer, Exhibit } from './exhibit';

/** Where what an exhibit shows stands, in one line: the documents with their headings; the white paper itself where nothing else is shown. */
export const sourceLineOf = (exhibit: Exhibit, answer: Answer, language: Language): string => {
  const own = exhibit.sourceLine?.(answer, language);
  if (own !== undefined) return own;
  const { cube, edition, package: descriptor } = answer.asked.ground;
  const title = editionTitle(cube.dataset, edition, language) ?? descriptor.name;
  const cited = exhibit.cited?.(answer) ?? exhibit.observations(answer);
  return sourceLine(cube.dataset, cited, title, language);
};
