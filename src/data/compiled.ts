import { type Column, unpack } from './packed';
import type { LoadedRecord } from './loaded-record';
import type { DataPackage, ResourceKind } from './record-schemas';
import { longPrinted } from './short-printed';

/** Records of the files that figures need, by path. */
export type CompiledFiles = ReadonlyMap<string, readonly LoadedRecord<ResourceKind>[]>;

/** How many records each file has, in the order in which they stand in the columns. */
type Counts = readonly (readonly [path: string, count: number])[];

/**
 * What the first view needs, compiled by the build out of files that it has checked. `package` is the descriptor that it was
 * made from. Columns by kind of record; the files of a kind come after one another.
 */
export interface CompiledFirst {
  readonly package: DataPackage;
  readonly files: Readonly<Partial<Record<ResourceKind, Counts>>>;
  readonly columns: Readonly<Partial<Record<ResourceKind, Column>>>;
}

/** The fields that the first view does without, record by record as in `CompiledFirst`: definitions, notes, titles of sources. */
export interface CompiledRest {
  readonly columns: Readonly<Partial<Record<ResourceKind, Column>>>;
}

const withPrinted = (record: unknown): unknown => {
  const { value, printed } = record as { readonly value: string; readonly printed: string };
  return { ...(record as object), printed: longPrinted(value, printed) };
};

const recordsOf = (kind: string, column: Column): readonly LoadedRecord<ResourceKind>[] => {
  const records = unpack(column);
  // The build wrote the column out of records that it had checked.
  return (kind === 'observations' ? records.map(withPrinted) : records) as never;
};

/** The records of a compiled file, by the path of the file of the package that each stands in. */
export const readCompiled = ({ files, columns }: CompiledFirst): CompiledFiles => {
  const byPath = new Map<string, readonly LoadedRecord<ResourceKind>[]>();
  for (const [kind, column] of Object.entries(columns)) {
    const records = recordsOf(kind, column);
    let from = 0;
    for (const [path, count] of files[kind as ResourceKind] ?? []) {
      byPath.set(path, records.slice(from, from + count));
      from += count;
    }
  }
  return byPath;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const complete = (target: Record<string, unknown>, rest: object): void => {
  for (const [key, value] of Object.entries(rest)) {
    const own = target[key];
    if (isObject(own) && isObject(value) && !(Array.isArray(own) && own.length === 0))
      complete(own, value);
    else target[key] = value;
  }
};

/**
 * Gives the records of a compiled file the fields that the first view does without. The records stay the same objects: what
 * was worked out of them stands.
 */
export const completeCompiled = (
  files: CompiledFirst['files'],
  records: CompiledFiles,
  rest: CompiledRest,
): void => {
  for (const [kind, column] of Object.entries(rest.columns)) {
    const own = (files[kind as ResourceKind] ?? []).flatMap(([path]) => records.get(path) ?? []);
    unpack(column).forEach((fields, index) => {
      const record: unknown = own[index];
      if (isObject(record) && isObject(fields)) complete(record, fields);
    });
  }
};
