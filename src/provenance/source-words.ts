import { codeName } from '../domain/code-name';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { SourcePlace } from '../domain/observation';
import { formatPlace } from '../wording/format-place';

/** A source place in words: the document's title and, in a white paper, heading and paragraph; a document of history is cited whole. */
export const placeWords = (
  dataset: Pick<Dataset, 'sourceById'>,
  place: SourcePlace,
  language: Language,
): string => {
  const source = dataset.sourceById.get(place.id);
  if (!source) return place.id;
  const title = source.title[language];
  if (!source.edition) return title;
  const where = formatPlace(language, place);
  return language === 'zh' ? `《${title}》${where}` : `${title}, ${where}`;
};

/** Who published a source: the body itself, named media quoting it, or anyone else. */
export const evidenceWords = (dataset: Dataset, id: string, language: Language): string => {
  const evidence = dataset.sourceById.get(id)?.evidence;
  return evidence ? codeName(treeOf(dataset, 'evidence'), evidence, language) : '';
};
