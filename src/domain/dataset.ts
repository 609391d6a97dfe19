import type { Break } from './break';
import type { Campaign } from './campaign';
import { type Codelist, type CodeTree, isWithin, toCodeTree } from './codelist';
import type { Indicator } from './indicator';
import type { Later } from './later';
import type { Source } from './source';
import { type Observation, toReference } from './observation';

/** What the dataset is made of; any of the parts may be empty where a file could not be read. */
export interface DatasetParts {
  readonly codelists: readonly Codelist[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly campaigns: readonly Campaign[];
  readonly breaks: readonly Break[];
  readonly sources: readonly Source[];
}

/** The figures of all loaded files with the indexes that the views need. */
export interface Dataset extends DatasetParts {
  readonly trees: ReadonlyMap<string, CodeTree>;
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  readonly observationByReference: ReadonlyMap<string, Observation>;
  readonly observationsOf: ReadonlyMap<string, readonly Observation[]>;
  readonly sourceById: ReadonlyMap<string, Source>;
  /** What was announced after the edition, where a reader asks for it: its figures and documents are among the others. */
  readonly later?: Later | undefined;
}

const EMPTY_TREE = (id: string): CodeTree =>
  toCodeTree({ id, name: { zh: id, en: id }, codes: [] });

/** The tree of a dimension; an unknown dimension has an empty tree. */
export const treeOf = (dataset: Pick<Dataset, 'trees'>, dimension: string): CodeTree =>
  dataset.trees.get(dimension) ?? EMPTY_TREE(dimension);

/** True where `code` of a dimension is `ancestor` or lies below it. */
export const isCodeWithin = (
  dataset: Pick<Dataset, 'trees'>,
  dimension: string,
  code: string,
  ancestor: string,
): boolean => isWithin(treeOf(dataset, dimension), code, ancestor);

/** Indexes the parts; indicators come in the order of the report. */
export const toDataset = (parts: DatasetParts): Dataset => {
  const indicators = [...parts.indicators].toSorted(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
  );
  const observationsOf = new Map<string, Observation[]>();
  for (const observation of parts.observations) {
    const own = observationsOf.get(observation.indicator);
    if (own) own.push(observation);
    else observationsOf.set(observation.indicator, [observation]);
  }
  return {
    ...parts,
    indicators,
    trees: new Map(parts.codelists.map((list) => [list.id, toCodeTree(list)])),
    indicatorById: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    observationByReference: new Map(parts.observations.map((each) => [toReference(each), each])),
    observationsOf,
    sourceById: new Map(parts.sources.map((source) => [source.id, source])),
  };
};

/** True where a figure is one of an edition's white paper, not of its history. */
export const isOfEdition = (
  dataset: Pick<Dataset, 'sourceById'>,
  observation: Observation,
  edition: string,
): boolean => dataset.sourceById.get(observation.source.id)?.edition === edition;
