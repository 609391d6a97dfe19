import { parseResource } from '../src/data/parse-resource.ts';
import type { FileRecord, ResourceKind } from '../src/data/record-schemas.ts';
import { toObservation } from '../src/data/to-observation.ts';
import { type Dataset, toDataset } from '../src/domain/dataset.ts';
import { readDescriptor, readTextBelow } from './read-package.mts';

/** The records of one file, read by the real code. Throws where it does not fit the schema of its kind. */
export const readRecordsIn = <K extends ResourceKind>(
  folder: string,
  path: string,
  kind: K,
): readonly FileRecord<K>[] => {
  const parsed = parseResource(path, kind, JSON.parse(readTextBelow(folder)(path) ?? ''));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2));
  return parsed.records;
};

/** All records of a kind of the package in a folder. Throws where a file does not fit its schema. */
export const readRecordsBelow = <K extends ResourceKind>(
  folder: string,
  kind: K,
): readonly FileRecord<K>[] =>
  readDescriptor(folder)
    .resources.filter((resource) => resource.kind === kind)
    .flatMap(({ path }) => readRecordsIn(folder, path, kind));

/** The data of the package in a folder as the product sees them. */
export const readDatasetBelow = (folder: string): Dataset => {
  const records = <K extends ResourceKind>(kind: K) => readRecordsBelow(folder, kind);
  return toDataset({
    codelists: records('codelists'),
    indicators: records('indicators'),
    observations: records('observations').map(toObservation),
    campaigns: records('campaigns'),
    breaks: records('breaks'),
    sources: records('sources'),
  });
};
