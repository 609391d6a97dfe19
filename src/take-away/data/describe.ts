import type { Language } from '../../domain/language';
import { askedSentence } from '../../exhibits/pair/side-names';
import { sourceLineOf } from '../../exhibits/source-line-of';
import { editionTitle } from '../../provenance/edition-title';
import { sourceLine } from '../../provenance/source-line';
import { type Taken, takenWords } from '../taken';
import type { Content } from './scope';

/** What is taken in one sentence: the finding of the exhibit, or the filter whose figures are all taken. */
export const titleOf = (taken: Taken, { scope }: Content, language: Language): string =>
  scope === 'shown'
    ? takenWords(taken, language).headline
    : askedSentence(taken.answer.asked, language);

/** The documents of what is taken, in one line. */
export const sourceLineIn = (
  { exhibit, answer }: Taken,
  { scope, observations }: Content,
  language: Language,
): string => {
  if (scope === 'shown') return sourceLineOf(exhibit, answer, language);
  const { cube, edition, package: descriptor } = answer.asked.ground;
  const title = editionTitle(cube.dataset, edition, language) ?? descriptor.name;
  return sourceLine(cube.dataset, observations, title, language);
};
