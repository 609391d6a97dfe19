import { FILTER_DIMENSIONS } from '../crossfilter/filter';
import type { DataPackage } from '../data/record-schemas';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Vocabulary } from '../url/vocabulary';
import { NO_SPLIT } from '../exhibits/series/spec';

/** The first and last year of any figure, computed years before printed growth included. */
export const toYears = (dataset: Dataset): { readonly first: number; readonly last: number } => {
  const years = dataset.observations.map(
    (each) => Number(each.time.slice(0, 4)) - (each.growth ? 1 : 0),
  );
  const ends = dataset.observations.map((each) => Number(each.time.slice(0, 4)));
  return years.length > 0
    ? { first: Math.min(...years), last: Math.max(...ends) }
    : { first: 0, last: 9999 };
};

/** What a link may name, from the loaded data. */
export const toVocabulary = (dataset: Dataset, descriptor: DataPackage): Vocabulary => ({
  codes: Object.fromEntries(
    FILTER_DIMENSIONS.map((dimension) => [
      dimension,
      new Set(treeOf(dataset, dimension).byId.keys()),
    ]),
  ),
  indicators: new Set(dataset.indicatorById.keys()),
  splits: new Set([NO_SPLIT, ...dataset.observations.flatMap((each) => Object.keys(each.codes))]),
  references: new Set(dataset.observationByReference.keys()),
  editions: new Set([
    descriptor.edition,
    ...descriptor.resources.flatMap((each) => (each.edition ? [each.edition] : [])),
  ]),
  years: toYears(dataset),
});
