import { queryOptions } from '@tanstack/react-query';
import { DataError, fetchPackage, fetchResource } from './fetch-resource';
import type { FileRecord, Resource, ResourceKind } from './record-schemas';

/** A file that does not exist or is wrong stays so: only a connection or a server that failed is tried again by itself. */
const retry = (count: number, error: Error): boolean =>
  count < 2 && error instanceof DataError && error.reason === 'unreachable';

const STATIC = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry,
} as const;

/** The package descriptor. */
export const packageQuery = queryOptions({
  queryKey: ['package'],
  queryFn: ({ signal }) => fetchPackage(signal),
  ...STATIC,
});

/** One file of the package; every file is a query of its own, so that a broken one costs only what needs it. */
export const resourceQuery = <K extends ResourceKind>(resource: Resource & { kind: K }) =>
  queryOptions({
    queryKey: ['resource', resource.path],
    queryFn: ({ signal }): Promise<readonly FileRecord<K>[]> =>
      fetchResource(resource.path, resource.kind, signal),
    ...STATIC,
  });
