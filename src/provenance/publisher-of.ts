import type { Code } from '../domain/codelist';
import { type Dataset, treeOf } from '../domain/dataset';

/** Who published a document: an agency, or another publisher; undefined where it is not known. */
export const publisherOf = (
  dataset: Pick<Dataset, 'trees'>,
  id: string | null | undefined,
): Code | undefined =>
  treeOf(dataset, 'agency').byId.get(id ?? '') ?? treeOf(dataset, 'publisher').byId.get(id ?? '');
