import * as v from 'valibot';
import { type FileRecord, RECORD_SCHEMAS, type ResourceKind } from './record-schemas';

/** One thing wrong in a data file. `record` is the record's own id, or its number from 1; `field` a path, empty for the record itself. */
export interface Fault {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** A file read: its records where all of them fit the schema, else every fault. */
export type ParsedResource<K extends ResourceKind> =
  | { readonly ok: true; readonly records: readonly FileRecord<K>[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const MAX_FOUND = 60;

/** A found value as one short line. */
export const toFound = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > MAX_FOUND ? `${json.slice(0, MAX_FOUND)}…` : json;
};

/** How a record is named in a fault: by its id, an observation by indicator and time, else by its number in the file. */
export const toRecordName = (record: unknown, index: number): string => {
  if (typeof record !== 'object' || record === null) return `#${index + 1}`;
  if ('id' in record && typeof record.id === 'string') return record.id;
  if ('indicator' in record && 'time' in record) {
    return `${String(record.indicator)}@${String(record.time)} (#${index + 1})`;
  }
  return `#${index + 1}`;
};

const toFault = (file: string, record: string, issue: v.BaseIssue<unknown>): Fault => ({
  file,
  record,
  field: issue.path?.map((item) => String(item.key)).join('.') ?? '',
  found: toFound(issue.input),
  expected: issue.expected ?? issue.message,
});

/** Checks the JSON of one file against the schema of its kind. Collects every fault; never throws. */
export const parseResource = <K extends ResourceKind>(
  file: string,
  kind: K,
  json: unknown,
): ParsedResource<K> => {
  if (!Array.isArray(json)) {
    return {
      ok: false,
      faults: [
        { file, record: '', field: '', found: toFound(json), expected: 'an array of records' },
      ],
    };
  }
  const schema: v.GenericSchema = RECORD_SCHEMAS[kind];
  const records: unknown[] = [];
  const faults: Fault[] = [];
  json.forEach((record: unknown, index) => {
    const result = v.safeParse(schema, record);
    if (result.success) records.push(result.output);
    else
      faults.push(
        ...result.issues.map((issue) => toFault(file, toRecordName(record, index), issue)),
      );
  });
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, records: records as FileRecord<K>[] };
};
