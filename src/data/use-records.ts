import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { resourceQuery } from './dataset-query';
import { DataError } from './data-error';
import type { LoadedRecord } from './loaded-record';
import type { DataPackage, ResourceKind } from './record-schemas';

/** Records of one kind that a view loads for itself. `records` is undefined until all files are there; `faults` are those that cannot be used. */
export interface LoadedRecords<K extends ResourceKind> {
  readonly records: readonly LoadedRecord<K>[] | undefined;
  readonly faults: readonly DataError[];
  readonly retry: () => void;
}

/** Loads the files of one kind once `enabled`. A package that has no such file gives no records and no fault. */
export const useRecords = <K extends ResourceKind>(
  descriptor: DataPackage | undefined,
  kind: K,
  enabled = true,
): LoadedRecords<K> => {
  const resources = useMemo(
    () => descriptor?.resources.filter((resource) => resource.kind === kind) ?? [],
    [descriptor, kind],
  );
  return useQueries({
    queries: resources.map((resource) => ({ ...resourceQuery({ ...resource, kind }), enabled })),
    combine: (results): LoadedRecords<K> => ({
      records: results.every((result) => result.data)
        ? results.flatMap((result) => result.data ?? [])
        : undefined,
      faults: results.map((result) => result.error).filter((error) => error instanceof DataError),
      retry: () => {
        for (const result of results) if (result.isError) void result.refetch();
      },
    }),
  });
};
