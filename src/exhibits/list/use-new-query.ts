import { useEffect, useRef } from 'react';
import type { Filter } from '../../crossfilter/filter';

/** What decides which rows are listed, and in which order. */
export interface ListQuery {
  readonly search: string;
  readonly sort: string | undefined;
  readonly filter: Filter;
}

/** Calls `onNew` when another list is shown, not when the first one is: its best rows stand at the top. */
export const useNewQuery = ({ search, sort, filter }: ListQuery, onNew: () => void): void => {
  const last = useRef<ListQuery>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = { search, sort, filter };
    if (!before) return;
    if (before.search !== search || before.sort !== sort || before.filter !== filter) onNew();
  });
};
