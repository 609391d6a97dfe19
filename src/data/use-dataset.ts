import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Dataset, toDataset } from '../domain/dataset';
import { packageQuery, resourceQuery } from './dataset-query';
import { DataError } from './data-error';
import { CORE, FIGURES } from './figure-kinds';
import type { LoadedRecord } from './loaded-record';
import type { DataPackage, Resource, ResourceKind } from './record-schemas';

/** The data as far as it is loaded. `faults` are the files that cannot be used; `retry` asks for them again. */
export interface LoadedData {
  readonly package: DataPackage | undefined;
  readonly dataset: Dataset | undefined;
  readonly pending: boolean;
  readonly faults: readonly DataError[];
  readonly retry: () => void;
}

const NO_RESOURCES: readonly Resource[] = [];

type Loaded = { readonly resource: Resource; readonly records: readonly unknown[] };

const recordsOf = <K extends ResourceKind>(
  loaded: readonly Loaded[],
  kind: K,
): readonly LoadedRecord<K>[] =>
  // Each file was checked against the schema of its kind when it was loaded.
  loaded
    .filter(({ resource }) => resource.kind === kind)
    .flatMap(({ records }) => records as readonly LoadedRecord<K>[]);

const toLoadedDataset = (loaded: readonly Loaded[]): Dataset =>
  toDataset({
    codelists: recordsOf(loaded, 'codelists'),
    indicators: recordsOf(loaded, 'indicators'),
    observations: recordsOf(loaded, 'observations'),
    campaigns: recordsOf(loaded, 'campaigns'),
    breaks: recordsOf(loaded, 'breaks'),
    sources: recordsOf(loaded, 'sources'),
  });

const isSame = (a: readonly Loaded[], b: readonly Loaded[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ resource, records }, at) =>
      records === b[at]?.records && resource.kind === b[at]?.resource.kind,
  );

/** What was last made of loaded files, by the records of the first of them. */
const gathered = new WeakMap<
  Loaded['records'],
  { readonly loaded: readonly Loaded[]; readonly dataset: Dataset }
>();

/**
 * The dataset of loaded files: the same object for the same records, also where React begins anew (it forgets what it
 * remembers when it does). All that is worked out hangs on this object; a file that comes later makes another one.
 */
const datasetOf = (loaded: readonly Loaded[]): Dataset | undefined => {
  const [first] = loaded;
  if (!first) return undefined;
  const known = gathered.get(first.records);
  if (known && isSame(known.loaded, loaded)) return known.dataset;
  const dataset = toLoadedDataset(loaded);
  gathered.set(first.records, { loaded, dataset });
  return dataset;
};

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
  const hasCore = CORE.every((kind) => loaded.some(({ resource }) => resource.kind === kind));
  const dataset = useMemo(() => (hasCore ? datasetOf(loaded) : undefined), [hasCore, loaded]);
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
