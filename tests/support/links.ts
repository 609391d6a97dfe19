import type { Vocabulary } from '../../src/url/vocabulary';
import { LINKS, type ViewState } from '../../src/views/view-state';
import { readVocabulary } from './read-vocabulary';

/** Reads a link as the page over the real data does. */
export const parseLink = (link: string, vocabulary: Vocabulary = readVocabulary()) =>
  LINKS.parse(link, vocabulary);

/** Writes a state as a link over the real data. */
export const serializeLink = (state: ViewState, vocabulary: Vocabulary = readVocabulary()) =>
  LINKS.serialize(state, vocabulary);
