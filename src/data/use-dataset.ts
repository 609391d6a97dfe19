import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset } from '../domain/dataset';
import { packageQuery, resourceQuery } from './dataset-query';
import { DataError } from './data-error';
import { FIGURES } from './figure-kinds';
import { gatherDataset, type Loaded } from './gather-dataset';
import type { DataPackage, Resource } from './record-schemas';

/** The data as far as it is loaded. `faults` are the files that cannot be used; `retry` asks for them again. */
export interface LoadedData {
  readonly package: DataPackage | undefined;
  readonly dataset: Dataset | undefined;
  readonly pending: boolean;
  readonly faults: readonly DataError[];
  readonly retry: () => void;
}

const NO_RESOURCES: readonly Resource[] = [];

/** Loads the files of figures side by side. The dataset stands once the core files are there and no file is still on its way. */
export const useDataset = (): LoadedData => {
  const descriptor = useQuery(packageQuery);
  const resources = useMemo(
    () => descriptor.data?.resources.filter(({ kind }) => FIGURES.includes(kind)) ?? NO_RESOURCES,
    [descriptor.data],
  );
  const files = useQueries({
    queries: resources.map((resource) => resourceQuery(resource)),
    combine: (results) => ({
      loaded: results.map((result) => result.data),
      pending: results.some((result) => result.isPending || (result.isFetching && !result.data)),
      errors: results.map((result) => result.error),
      refetchFailed: () => {
        for (const result of results) if (result.isError) void result.refetch();
      },
    }),
  });
  const pending = descriptor.isPending || files.pending;
  const ready = !pending && resources.length > 0;
  const loaded = useMemo(
    () =>
      ready
        ? files.loaded.flatMap((records, index): readonly Loaded[] => {
            const resource = resources[index];
            return records && resource ? [{ resource, records }] : [];
          })
        : [],
    [files.loaded, ready, resources],
  );
  const dataset = useMemo(() => gatherDataset(loaded), [loaded]);
  return {
    package: descriptor.data,
    dataset,
    pending,
    faults: [descriptor.error, ...files.errors].filter((error) => error instanceof DataError),
    retry: () => {
      if (descriptor.isError) void descriptor.refetch();
      files.refetchFailed();
    },
  };
};
