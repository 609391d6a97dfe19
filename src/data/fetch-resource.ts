import * as v from 'valibot';
import { embeddedFiles } from './embedded-data';
import { type Fault, parseResource, toFound } from './parse-resource';
import {
  type DataPackage,
  type FileRecord,
  PACKAGE_SCHEMA,
  type ResourceKind,
} from './record-schemas';

/** Why a file could not be used: not there, not reachable or not served for now, not JSON, or against its schema. */
export type DataErrorReason = 'missing' | 'unreachable' | 'not-json' | 'invalid';

/** A data file that cannot be used. `faults` names every record and field of an invalid one, else it is empty. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly file: string;
  readonly reason: DataErrorReason;
  readonly faults: readonly Fault[];

  constructor(file: string, reason: DataErrorReason, faults: readonly Fault[] = []) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
    this.faults = faults;
  }
}

/** Where the data package lies, relative to the page; it works in any folder of any host. */
const DATA_BASE = 'data/';

const fetchJson = async (file: string, signal: AbortSignal | undefined): Promise<unknown> => {
  const embedded = embeddedFiles();
  if (embedded && !Object.hasOwn(embedded, file)) throw new DataError(file, 'missing');
  if (embedded) return embedded[file];
  let response: Response;
  try {
    response = await fetch(DATA_BASE + file, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DataError(file, 'unreachable');
  }
  const { ok, status } = response;
  if (!ok) throw new DataError(file, status === 404 || status === 410 ? 'missing' : 'unreachable');
  try {
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DataError(file, 'not-json');
  }
};

/** Loads and checks one file of the package. Throws a `DataError` that names the file and its faults. */
export const fetchResource = async <K extends ResourceKind>(
  file: string,
  kind: K,
  signal?: AbortSignal,
): Promise<readonly FileRecord<K>[]> => {
  const parsed = parseResource(file, kind, await fetchJson(file, signal));
  if (!parsed.ok) throw new DataError(file, 'invalid', parsed.faults);
  return parsed.records;
};

/** The descriptor's file name. */
const PACKAGE_FILE = 'datapackage.json';

/** Loads and checks the package descriptor. Throws a `DataError`. */
export const fetchPackage = async (signal?: AbortSignal): Promise<DataPackage> => {
  const json = await fetchJson(PACKAGE_FILE, signal);
  const result = v.safeParse(PACKAGE_SCHEMA, json);
  if (result.success) return result.output;
  throw new DataError(
    PACKAGE_FILE,
    'invalid',
    result.issues.map((issue) => ({
      file: PACKAGE_FILE,
      record: '',
      field: issue.path?.map((item) => String(item.key)).join('.') ?? '',
      found: toFound(issue.input),
      expected: issue.expected ?? 'another value',
    })),
  );
};
