import type { Fault } from '../parse-resource';
import type { FileRecord, ResourceKind } from '../record-schemas';

/** One data file, read and fitting its schema. */
export interface CheckedFile<K extends ResourceKind = ResourceKind> {
  readonly file: string;
  readonly kind: K;
  readonly records: readonly FileRecord<K>[];
}

/** A record with the file that holds it. */
export interface Located<K extends ResourceKind> {
  readonly file: string;
  readonly record: FileRecord<K>;
}

/** Every record of a kind, in the order of the files. */
export const recordsOfKind = <K extends ResourceKind>(
  files: readonly CheckedFile[],
  kind: K,
): readonly Located<K>[] =>
  files
    .filter((each): each is CheckedFile<K> => each.kind === kind)
    .flatMap(({ file, records }) => records.map((record) => ({ file, record })));

/** A rule of the data that a schema cannot say. Gives every fault; none for good data. */
export type Rule = (files: readonly CheckedFile[]) => readonly Fault[];

/** A fault as one line: `file:record:field: found, expected`. */
export const formatFault = ({ file, record, field, found, expected }: Fault): string =>
  `${file}:${record}:${field}: found ${found}, expected ${expected}`;
