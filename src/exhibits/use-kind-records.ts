import { type QueryClient, type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { resourceQuery } from '../data/dataset-query';
import { DataError } from '../data/data-error';
import type { LoadedRecord } from '../data/loaded-record';
import type { DataPackage, Resource, ResourceKind } from '../data/record-schemas';
import type { Records } from './exhibit';

/** Records of several kinds: those that are there, the files that cannot be used, and how to ask for these again. */
export interface KindRecords {
  readonly records: Records;
  readonly faults: readonly DataError[];
  readonly retry: () => void;
}

type ResourceFile = readonly LoadedRecord<ResourceKind>[] | undefined;

const resourcesOf = (descriptor: DataPackage, needs: readonly ResourceKind[]) =>
  descriptor.resources.filter(({ kind }) => needs.includes(kind));

/** The records of each kind, out of the files of its resources; a kind of which a file is not there is absent. */
const toRecords = (
  needs: readonly ResourceKind[],
  resources: readonly Resource[],
  files: readonly ResourceFile[],
): Records =>
  Object.fromEntries(
    needs.map((need) => {
      const own = resources.flatMap(({ kind }, at) => (kind === need ? [files[at]] : []));
      const isComplete = own.every((file) => file !== undefined);
      return [need, isComplete ? own.flat() : undefined];
    }),
    // Each file was checked against the schema of its kind when it was loaded.
  ) as Records;

const toFiles = (results: readonly UseQueryResult<readonly LoadedRecord<ResourceKind>[]>[]) => ({
  files: results.map((result) => result.data),
  faults: results.map((result) => result.error).filter((error) => error instanceof DataError),
  retry: () => {
    for (const result of results) if (result.isError) void result.refetch();
  },
});

/** Loads the resources that an exhibit needs besides the dataset. A resource of which a file is on its way or broken is absent; one that the package does not have is empty. */
export const useKindRecords = (
  descriptor: DataPackage,
  needs: readonly ResourceKind[],
): KindRecords => {
  const resources = useMemo(() => resourcesOf(descriptor, needs), [descriptor, needs]);
  const loaded = useQueries({
    queries: resources.map((resource) => resourceQuery(resource)),
    combine: toFiles,
  });
  const { files } = loaded;
  const records = useMemo(() => toRecords(needs, resources, files), [needs, resources, files]);
  return { records, faults: loaded.faults, retry: loaded.retry };
};

/** The same outside of a component, once every file has come or failed. `faults` are what those that failed threw. */
export const fetchKindRecords = async (
  client: QueryClient,
  descriptor: DataPackage,
  needs: readonly ResourceKind[],
): Promise<{ readonly records: Records; readonly faults: readonly unknown[] }> => {
  const resources = resourcesOf(descriptor, needs);
  const settled = await Promise.allSettled(
    resources.map((resource) => client.ensureQueryData(resourceQuery(resource))),
  );
  const files = settled.map((each) => (each.status === 'fulfilled' ? each.value : undefined));
  const faults: readonly unknown[] = settled.flatMap((each) =>
    each.status === 'rejected' ? [each.reason] : [],
  );
  return { records: toRecords(needs, resources, files), faults };
};
