import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type CompiledFiles, type CompiledFirst, completeCompiled, readCompiled } from './compiled';
import { embeddedFiles } from './embedded-data';
import { FIGURES } from './figure-kinds';
import { DataError } from './data-error';
import { fetchPackage, fetchResource, fetchRest } from './fetch-resource';
import type { LoadedRecord } from './loaded-record';
import type { DataPackage, Resource, ResourceKind } from './record-schemas';

/** A file that does not exist or is wrong stays so: only a connection or a server that failed is tried again by itself. */
const retry = (count: number, error: Error): boolean =>
  count < 2 && error instanceof DataError && error.reason === 'unreachable';

const STATIC = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry,
} as const;

/** What the build has compiled of the package, as far as it stands for its files. */
interface Compiled {
  readonly descriptor: DataPackage;
  readonly first: CompiledFirst;
  readonly files: CompiledFiles;
}

const NOTHING: Pick<DataPackage, 'resources'> = { resources: [] };

const compiledOf = new WeakMap<QueryClient, Compiled>();
const checkedOnly = new WeakSet<QueryClient>();

/** From now on every file goes through all checks: parts of the page that are there already may need what the compiled figures have only later. */
export const checkAll = (client: QueryClient): void => void checkedOnly.add(client);

/** Definitions, notes, titles of sources: what the first view does without. True once the records have them. */
const restQuery = (file: string) =>
  queryOptions({
    queryKey: ['rest', file],
    queryFn: async ({ signal, client }) => {
      const rest = await fetchRest(file, signal);
      const compiled = compiledOf.get(client);
      if (compiled) completeCompiled(compiled.first.files, compiled.files, rest);
      return true;
    },
    ...STATIC,
  });

const isUnreachable = (error: unknown): boolean =>
  error instanceof DataError && error.reason === 'unreachable';

type Came = readonly LoadedRecord<ResourceKind>[] | DataError;

/** One file itself, through all checks, or its fault. Rejects where it cannot be reached. */
const fetchChecked = async ({ path, kind }: Resource): Promise<Came> => {
  try {
    return await fetchResource(path, kind);
  } catch (error) {
    if (error instanceof DataError && !isUnreachable(error)) return error;
    throw error;
  }
};

/**
 * Loads every file of figures itself, through all checks, in the place of what the build has compiled of it; a broken one
 * costs its figures, one that is as it was changes nothing. Rejects where one cannot be reached: all stays as it is.
 */
const loadChecked = async (client: QueryClient): Promise<void> => {
  const { resources } = compiledOf.get(client)?.descriptor ?? NOTHING;
  const figures = resources.filter(({ kind }) => FIGURES.includes(kind));
  const came = await Promise.all(figures.map(fetchChecked));
  compiledOf.delete(client);
  figures.forEach((resource, index) => {
    const { queryKey } = resourceQuery(resource);
    const own = came[index];
    if (own instanceof DataError)
      client
        .getQueryCache()
        .find({ queryKey })
        ?.setState({ data: undefined, status: 'error', error: own, fetchStatus: 'idle' });
    // What is the same stays the same object.
    else client.setQueryData(queryKey, own);
  });
};

/** The file of figures that the build has compiled and that stands for the package; undefined where the package's own files do. */
export const compiledFile = (client: QueryClient): string | undefined =>
  compiledOf.get(client)?.descriptor.compiled?.first;

/** Completes the records that the build has compiled; where what is missing is not there, by the files themselves. Rejects where neither can be reached. */
export const loadRest = async (client: QueryClient): Promise<void> => {
  const rest = compiledOf.get(client)?.descriptor.compiled?.rest;
  if (rest === undefined) return;
  try {
    await client.ensureQueryData(restQuery(rest));
  } catch (error) {
    if (isUnreachable(error)) throw error;
    await loadChecked(client);
  }
};

/**
 * Checks the files of figures that the host has now, where the build's copies stand for them. Comes when nothing else is
 * waited for; a file that is as it was changes nothing.
 */
export const checkServed = async (client: QueryClient): Promise<void> => {
  if (!compiledOf.has(client) || embeddedFiles()) return;
  await loadRest(client);
  await loadChecked(client);
};

/** The package descriptor. With it comes what the build has compiled of the package: from then on that stands for the files of figures. */
export const packageQuery = queryOptions({
  queryKey: ['package'],
  queryFn: async ({ signal, client }): Promise<DataPackage> => {
    const { descriptor, compiled } = await fetchPackage(signal);
    if (!compiled || checkedOnly.has(client)) {
      compiledOf.delete(client);
      return descriptor;
    }
    compiledOf.set(client, { descriptor, first: compiled, files: readCompiled(compiled) });
    return descriptor;
  },
  ...STATIC,
});

/** One file of the package; every file is a query of its own, so that a broken one costs only what needs it. */
export const resourceQuery = <K extends ResourceKind>(resource: Resource & { kind: K }) =>
  queryOptions({
    queryKey: ['resource', resource.path],
    queryFn: async ({ signal, client }): Promise<readonly LoadedRecord<K>[]> =>
      // The build has checked these against the schema of their kind.
      (compiledOf.get(client)?.files.get(resource.path) as
        | readonly LoadedRecord<K>[]
        | undefined) ?? fetchResource(resource.path, resource.kind, signal, resource.hash),
    ...STATIC,
  });
