import { FILTER_DIMENSIONS } from '../crossfilter/filter';
import type { DataPackage } from '../data/record-schemas';
import { type Dataset, treeOf } from '../domain/dataset';
import { LATER } from '../domain/edition';
import { rememberLast } from '../domain/remember';
import { toYears } from '../exhibits/ground';
import type { Vocabulary } from '../url/vocabulary';
import { NO_SPLIT } from '../exhibits/series/spec';

/** What a link may name, from the loaded data; the same object for the same data. */
export const toVocabulary = rememberLast(
  (dataset: Dataset, descriptor: DataPackage): Vocabulary => ({
    codes: Object.fromEntries(
      FILTER_DIMENSIONS.map((dimension) => [
        dimension,
        new Set(treeOf(dataset, dimension).byId.keys()),
      ]),
    ),
    indicators: new Set(dataset.indicatorById.keys()),
    splits: new Set([NO_SPLIT, ...dataset.observations.flatMap((each) => Object.keys(each.codes))]),
    parts: new Set(dataset.observations.flatMap((each) => Object.values(each.codes))),
    references: new Set(dataset.observationByReference.keys()),
    editions: new Set([
      descriptor.edition,
      ...descriptor.resources.flatMap(({ edition, kind }) =>
        edition ? [kind === 'announcements' ? edition + LATER : edition] : [],
      ),
    ]),
    years: toYears(dataset),
  }),
);
