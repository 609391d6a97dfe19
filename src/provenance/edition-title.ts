import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/language';

/** The title of the white paper of an edition; undefined where the data have none. */
export const editionTitle = (
  dataset: Pick<Dataset, 'sources'>,
  edition: string,
  language: Language,
): string | undefined =>
  dataset.sources.find((source) => source.edition === edition)?.title[language];
