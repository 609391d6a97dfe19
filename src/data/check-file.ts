import * as v from 'valibot';
import { DataError } from './data-error';
import { parseResource, toFound } from './parse-resource';
import {
  type DataPackage,
  type FileRecord,
  PACKAGE_SCHEMA,
  type ResourceKind,
} from './record-schemas';

/** The records of a file. Throws a `DataError` with every fault where one does not fit its schema. */
export const checkRecords = <K extends ResourceKind>(
  file: string,
  kind: K,
  json: unknown,
): readonly FileRecord<K>[] => {
  const parsed = parseResource(file, kind, json);
  if (!parsed.ok) throw new DataError(file, 'invalid', parsed.faults);
  return parsed.records;
};

/** The package descriptor. Throws a `DataError` with every fault where it does not fit its schema. */
export const checkDescriptor = (file: string, json: unknown): DataPackage => {
  const result = v.safeParse(PACKAGE_SCHEMA, json);
  if (result.success) return result.output;
  throw new DataError(
    file,
    'invalid',
    result.issues.map((issue) => ({
      file,
      record: '',
      field: issue.path?.map((item) => String(item.key)).join('.') ?? '',
      found: toFound(issue.input),
      expected: issue.expected ?? 'another value',
    })),
  );
};
