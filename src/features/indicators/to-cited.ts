import type { FileRecord } from '../../data/record-schemas';
import type { Bilingual, Code } from '../../domain/codelist';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { type Observation, toReference } from '../../domain/observation';
import type { CitedFigure, CitedSource } from '../../figures/cited-source';
import { figureName } from '../../figures/figure-name';
import { formatPlace } from '../../i18n/format-place';

type SourceRecord = FileRecord<'sources'>;

/** Who published a document: an agency, or another publisher; undefined where it is not known. */
export const publisherOf = (dataset: Dataset, id: string | null): Code | undefined =>
  id === null
    ? undefined
    : (treeOf(dataset, 'agency').byId.get(id) ?? treeOf(dataset, 'publisher').byId.get(id));

const inBoth = (words: (language: Language) => string): Bilingual => ({
  zh: words('zh'),
  en: words('en'),
});

/** A document as citations name it. */
export const toCitedSource = (dataset: Dataset, source: SourceRecord): CitedSource => {
  const publisher = publisherOf(dataset, source.publisher);
  const { id, title, published, url, kind } = source;
  return {
    id,
    title,
    author: publisher?.name,
    abbreviation: publisher?.short?.en,
    published,
    url,
    kind,
  };
};

const COMPUTED: Bilingual = { zh: '（计算值）', en: ' (computed)' };

/** A figure as citations name it: indicator, part and year; a computed value says that it is. */
export const toCitedFigure = (
  dataset: Dataset,
  source: SourceRecord,
  observation: Observation,
): CitedFigure => {
  const computed = observation.status === 'E';
  return {
    reference: toReference(observation),
    name: inBoth((language) => {
      const name = figureName(dataset, observation, language);
      const dated =
        language === 'zh' ? `${name}，${observation.time}年` : `${name}, ${observation.time}`;
      return computed ? dated + COMPUTED[language] : dated;
    }),
    ...(source.edition
      ? { place: inBoth((language) => formatPlace(language, observation.source)) }
      : {}),
  };
};
