import type { ListedFigure } from '../../crossfilter/list-figures';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { type SourcePlace, toReference } from '../../domain/observation';
import { partName } from '../../figures/figure-name';
import { formatPlace } from '../../i18n/format-place';

/** One figure of the table with its words in the language of the interface. */
export interface ObservationRow extends ListedFigure {
  readonly reference: string;
  readonly name: string;
  readonly part: string;
  readonly rights: readonly string[];
  readonly system: string;
  readonly agencies: string;
  /** Heading and paragraph; empty for a document without numbered headings. */
  readonly place: string;
  readonly document: string;
}

/** Documents whose headings are numbered; for any other the section of a source place says nothing. */
export type OutlinedSources = ReadonlySet<string>;

/** Heading and paragraph of a source place in words; empty for a document without numbered headings. */
export const placeWords = (
  outlined: OutlinedSources,
  place: SourcePlace,
  language: Language,
): string => (outlined.has(place.id) ? formatPlace(language, place) : '');

/** The figures of the table, in their order. */
export const toObservationRows = (
  dataset: Dataset,
  outlined: OutlinedSources,
  figures: readonly ListedFigure[],
  language: Language,
): readonly ObservationRow[] =>
  figures.map((figure) => {
    const { observation, indicator, at } = figure;
    return {
      ...figure,
      reference: toReference(observation),
      name: indicator.name[language],
      part: partName(dataset, observation.codes, language),
      rights: at.right.lineages.flatMap(([right]) => right ?? []),
      system: codeName(treeOf(dataset, 'system'), indicator.system, language, 'short'),
      agencies: indicator.agency
        .map((id) => codeName(treeOf(dataset, 'agency'), id, language, 'short'))
        .join(language === 'zh' ? '、' : ', '),
      place: placeWords(outlined, observation.source, language),
      document:
        dataset.sourceById.get(observation.source.id)?.title[language] ?? observation.source.id,
    };
  });
