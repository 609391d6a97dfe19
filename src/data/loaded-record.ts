import type { Observation } from '../domain/observation';
import type { FileRecord, ResourceKind } from './record-schemas';

/** What a file of a kind is to the rest of the code: its records, of which figures have their codes together. */
export type LoadedRecord<K extends ResourceKind> = K extends 'observations'
  ? Observation
  : FileRecord<K>;
