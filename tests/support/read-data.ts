import { join } from 'node:path';
import { readDatasetBelow, readRecordsBelow } from '../../scripts/read-dataset.mts';
import { readDescriptor, readTextBelow } from '../../scripts/read-package.mts';
import type { DataPackage, FileRecord, ResourceKind } from '../../src/data/record-schemas';
import type { Dataset } from '../../src/domain/dataset';

/** The folder of the real data package. */
export const DATA_FOLDER = join(process.cwd(), 'public', 'data');

/** The text of a file of the real data package; undefined where there is none. */
export const readDataText = readTextBelow(DATA_FOLDER);

/** The real descriptor. */
export const readDataPackage = (): DataPackage => readDescriptor(DATA_FOLDER);

/** All records of a kind in the real data, read by the real code. Throws where a file does not fit its schema. */
export const readRecords = <K extends ResourceKind>(kind: K): readonly FileRecord<K>[] =>
  readRecordsBelow(DATA_FOLDER, kind);

/** The real data as the product sees them. */
export const readDataset = (): Dataset => readDatasetBelow(DATA_FOLDER);
