import { join } from 'node:path';
import { readDescriptor, readTextBelow } from '../../scripts/read-package.mts';
import { parseResource } from '../../src/data/parse-resource';
import type { DataPackage, FileRecord, ResourceKind } from '../../src/data/record-schemas';
import { toObservation } from '../../src/data/to-observation';
import { type Dataset, toDataset } from '../../src/domain/dataset';

/** The folder of the real data package. */
export const DATA_FOLDER = join(process.cwd(), 'public', 'data');

/** The text of a file of the real data package; undefined where there is none. */
export const readDataText = readTextBelow(DATA_FOLDER);

/** The real descriptor. */
export const readDataPackage = (): DataPackage => readDescriptor(DATA_FOLDER);

/** All records of a kind in the real data, read by the real code. Throws where a file does not fit its schema. */
export const readRecords = <K extends ResourceKind>(kind: K): readonly FileRecord<K>[] =>
  readDataPackage()
    .resources.filter((resource) => resource.kind === kind)
    .flatMap(({ path }) => {
      const parsed = parseResource(path, kind, JSON.parse(readDataText(path) ?? ''));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2));
      return parsed.records;
    });

/** The real data as the product sees them. */
export const readDataset = (): Dataset =>
  toDataset({
    codelists: readRecords('codelists'),
    indicators: readRecords('indicators'),
    observations: readRecords('observations').map(toObservation),
    campaigns: readRecords('campaigns'),
    breaks: readRecords('breaks'),
    sources: readRecords('sources'),
  });
