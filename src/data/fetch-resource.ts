import type { CompiledFirst, CompiledRest } from './compiled';
import { DataError } from './data-error';
import { embeddedFiles } from './embedded-data';
import type { LoadedRecord } from './loaded-record';
import type { DataPackage, FileRecord, ResourceKind } from './record-schemas';
import { toObservation } from './to-observation';

/** Where the data package lies, relative to the page; it works in any folder of any host. */
const DATA_BASE = 'data/';

/** A file as it came: what it holds, and its text where it was fetched. */
interface Came {
  readonly json: unknown;
  readonly text?: string;
}

const toJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError(file, 'not-json');
  }
};

const fetchFile = async (file: string, signal: AbortSignal | undefined): Promise<Came> => {
  const embedded = embeddedFiles();
  if (embedded && !Object.hasOwn(embedded, file)) throw new DataError(file, 'missing');
  if (embedded) return { json: embedded[file] };
  let response: Response;
  let text: string;
  try {
    response = await fetch(DATA_BASE + file, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DataError(file, 'unreachable');
  }
  const { ok, status } = response;
  if (!ok) throw new DataError(file, status === 404 || status === 410 ? 'missing' : 'unreachable');
  try {
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DataError(file, 'not-json');
  }
  return { json: toJson(file, text), text };
};

/** The checks come when something has to be checked: what the build has checked needs none. */
const loadChecks = async (file: string) => {
  try {
    return await import('./check-file');
  } catch {
    throw new DataError(file, 'unreachable');
  }
};

/** True where a text is letter by letter what the build has checked. A page without a secure connection cannot tell. */
const isChecked = async (text: string, hash: string): Promise<boolean> => {
  if (typeof crypto === 'undefined' || !('subtle' in crypto)) return false;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return hash === `sha256:${hex.join('')}`;
};

/** Gathers the codes of figures; records of other kinds are used as they stand in the file. */
const toLoaded = <K extends ResourceKind>(
  kind: K,
  records: readonly FileRecord<K>[],
): readonly LoadedRecord<K>[] =>
  // The compiler does not follow the kind to its record.
  (kind === 'observations'
    ? (records as readonly FileRecord<'observations'>[]).map(toObservation)
    : records) as readonly LoadedRecord<K>[];

/** Loads one file of the package and checks it, unless `hash` says that the build has. Throws a `DataError` that names the file and its faults. */
export const fetchResource = async <K extends ResourceKind>(
  file: string,
  kind: K,
  signal?: AbortSignal,
  hash?: string,
): Promise<readonly LoadedRecord<K>[]> => {
  const { json, text } = await fetchFile(file, signal);
  if (text !== undefined && hash !== undefined && (await isChecked(text, hash)))
    return toLoaded(kind, json as readonly FileRecord<K>[]);
  const { checkRecords } = await loadChecks(file);
  return toLoaded(kind, checkRecords(file, kind, json));
};

/** The descriptor's file name. */
const PACKAGE_FILE = 'datapackage.json';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The descriptor, and what the build has compiled of the very package that it describes. */
export interface FetchedPackage {
  readonly descriptor: DataPackage;
  readonly compiled: CompiledFirst | undefined;
}

/** A descriptor as the maintainer has it: without what the build has added. */
const withoutBuild = (descriptor: unknown): string =>
  JSON.stringify(descriptor, (key, value: unknown) =>
    key === 'compiled' || key === 'hash' ? undefined : value,
  );

/** Where the build says that it has compiled the package, what it has made, if it was made from this very descriptor. */
const fetchCompiled = async (
  json: unknown,
  signal: AbortSignal | undefined,
): Promise<CompiledFirst | undefined> => {
  if (!isObject(json) || !isObject(json['compiled'])) return undefined;
  const { first } = json['compiled'];
  if (typeof first !== 'string') return undefined;
  try {
    // The build wrote it, and its name holds its hash.
    const made = (await fetchFile(first, signal)).json as CompiledFirst;
    const isSame = withoutBuild(json) === withoutBuild(made.package);
    return isSame ? made : undefined;
  } catch (error) {
    if (signal?.aborted) throw error;
    // The package itself is there: it goes through every check.
    return undefined;
  }
};

/** Loads the descriptor, and with it what the build has compiled of its package; without that it is checked. Throws a `DataError`. */
export const fetchPackage = async (signal?: AbortSignal): Promise<FetchedPackage> => {
  const { json } = await fetchFile(PACKAGE_FILE, signal);
  const compiled = await fetchCompiled(json, signal);
  // The build has checked the descriptor of what it has compiled. Tables among its files have no kind: nobody asks for one.
  if (compiled) return { descriptor: json as DataPackage, compiled };
  const { checkDescriptor } = await loadChecks(PACKAGE_FILE);
  return { descriptor: checkDescriptor(PACKAGE_FILE, json), compiled };
};

/** Loads the fields that the first view does without. Throws a `DataError`. */
export const fetchRest = async (file: string, signal?: AbortSignal): Promise<CompiledRest> =>
  (await fetchFile(file, signal)).json as CompiledRest;
