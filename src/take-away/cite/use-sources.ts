import { useMemo } from 'react';
import { useRecords } from '../../data/use-records';
import type { Taken } from '../taken';
import type { SourceRecords } from './to-citable';

/** The documents of the data; undefined until they are loaded. */
export const useSources = ({ answer }: Taken): SourceRecords | undefined => {
  const { cube, package: descriptor } = answer.asked.ground;
  const { later } = cube.dataset;
  const { records } = useRecords(descriptor, 'sources');
  return useMemo(
    () =>
      records &&
      new Map([...records, ...(later?.sources ?? [])].map((source) => [source.id, source])),
    [records, later],
  );
};
