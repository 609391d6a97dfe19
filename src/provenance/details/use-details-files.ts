import { useMemo } from 'react';
import type { DataError } from '../../data/data-error';
import type { DataPackage, FileRecord } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import { useRecords } from '../../data/use-records';
import type { Footnote } from '../../domain/footnote';
import type { Identity } from '../../domain/identity';
import type { SourceRecords } from './source-facts';

/** What the details of a figure need besides the dataset. `identities` are undefined until they are loaded. */
export interface DetailsFiles {
  readonly sources: SourceRecords;
  readonly identities: readonly Identity[] | undefined;
  readonly identitiesFailed: boolean;
  readonly conflicts: readonly FileRecord<'growth-conflicts'>[];
  readonly sourceConflicts: readonly FileRecord<'source-conflicts'>[];
  readonly footnotes: readonly Footnote[];
}

const NONE: readonly never[] = [];

/** Loads the files of details once they are `open`; `faults` are those that cannot be used. */
export const useDetailsFiles = (
  descriptor: DataPackage,
  { later }: Pick<Dataset, 'later'>,
  open: boolean,
): {
  readonly files: DetailsFiles;
  readonly faults: readonly DataError[];
  readonly retry: () => void;
} => {
  // The documents are there with the dataset: what is wrong with their file is known by then.
  const { records: documents = NONE } = useRecords(descriptor, 'sources', open);
  const identities = useRecords(descriptor, 'identities', open);
  const conflicts = useRecords(descriptor, 'growth-conflicts', open);
  const sourceConflicts = useRecords(descriptor, 'source-conflicts', open);
  const footnotes = useRecords(descriptor, 'footnotes', open);
  const sources = useMemo(
    () => new Map([...documents, ...(later?.sources ?? NONE)].map((source) => [source.id, source])),
    [documents, later],
  );
  const own = [identities, conflicts, sourceConflicts, footnotes];
  return {
    files: {
      sources,
      identities: identities.records,
      identitiesFailed: identities.faults.length > 0,
      conflicts: conflicts.records ?? NONE,
      sourceConflicts: sourceConflicts.records ?? NONE,
      footnotes: [...(footnotes.records ?? NONE), ...(later?.footnotes ?? NONE)],
    },
    faults: own.flatMap((each) => each.faults),
    retry: () => {
      for (const each of own) each.retry();
    },
  };
};
