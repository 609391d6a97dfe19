import { toVocabulary } from '../../src/views/to-vocabulary';
import type { Vocabulary } from '../../src/url/param';
import { readDataPackage, readDataset } from './read-data';

/** What a link may name, from the real data. */
export const readVocabulary = (): Vocabulary => toVocabulary(readDataset(), readDataPackage());
