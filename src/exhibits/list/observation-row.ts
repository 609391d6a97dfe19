import type { ListedFigure } from '../../crossfilter/list-figures';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { toReference } from '../../domain/observation';
import { partName } from '../../wording/figure-name';
import { formatPlace } from '../../wording/format-place';
import { agencyNames } from '../../wording/scope-name';

/** One figure of the table with its words in the language of the interface. */
export interface ObservationRow extends ListedFigure {
  readonly reference: string;
  readonly name: string;
  readonly part: string;
  readonly rights: readonly string[];
  readonly system: string;
  readonly agencies: string;
  /** Heading and paragraph in a white paper; a document of history is cited whole. */
  readonly place: string;
  readonly document: string;
}

/** The figures of the table, in their order. */
export const toObservationRows = (
  dataset: Dataset,
  figures: readonly ListedFigure[],
  language: Language,
): readonly ObservationRow[] =>
  figures.map((figure) => {
    const { observation, indicator, at } = figure;
    const { source: place } = observation;
    const source = dataset.sourceById.get(place.id);
    return {
      ...figure,
      reference: toReference(observation),
      name: indicator.name[language],
      part: partName(dataset, observation.codes, language),
      rights: at.right.lineages.flatMap(([right]) => right ?? []),
      system: codeName(treeOf(dataset, 'system'), indicator.system, language, 'short'),
      agencies: agencyNames(dataset, indicator.agency, language, 'short'),
      place: source?.edition ? formatPlace(language, place) : '',
      document: source?.title[language] ?? place.id,
    };
  });
