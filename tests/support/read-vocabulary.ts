import { toVocabulary } from '../../src/views/to-vocabulary';
import type { Vocabulary } from '../../src/url/vocabulary';
import { readDataPackage, readDataset } from './read-data';

let vocabulary: Vocabulary | undefined;

/** What a link may name, from the real data. */
export const readVocabulary = (): Vocabulary => {
  vocabulary ??= toVocabulary(readDataset(), readDataPackage());
  return vocabulary;
};
