import type { QueryClient } from '@tanstack/react-query';
import { type Dataset, toDataset } from '../domain/dataset';
import { packageQuery, resourceQuery } from './dataset-query';
import { CORE, FIGURES } from './figure-kinds';
import type { LoadedRecord } from './loaded-record';
import type { DataPackage, Resource, ResourceKind } from './record-schemas';

/** A file with its records. */
export type Loaded = { readonly resource: Resource; readonly records: readonly unknown[] };

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
 * Undefined without the core files.
 */
export const gatherDataset = (loaded: readonly Loaded[]): Dataset | undefined => {
  const hasCore = CORE.every((kind) => loaded.some(({ resource }) => resource.kind === kind));
  const [first] = loaded;
  if (!first || !hasCore) return undefined;
  const known = gathered.get(first.records);
  if (known && isSame(known.loaded, loaded)) return known.dataset;
  const dataset = toLoadedDataset(loaded);
  gathered.set(first.records, { loaded, dataset });
  return dataset;
};

/** The dataset of what a client has loaded, with its descriptor: what `useDataset` will find. Undefined where a core file is not there. */
export const loadedDataset = (
  client: QueryClient,
): { readonly dataset: Dataset; readonly package: DataPackage } | undefined => {
  const descriptor = client.getQueryData(packageQuery.queryKey);
  const loaded = (descriptor?.resources ?? [])
    .filter(({ kind }) => FIGURES.includes(kind))
    .flatMap((resource): readonly Loaded[] => {
      const records = client.getQueryData(resourceQuery(resource).queryKey);
      return records ? [{ resource, records }] : [];
    });
  const dataset = gatherDataset(loaded);
  return descriptor && dataset && { dataset, package: descriptor };
};
