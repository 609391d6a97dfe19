import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { parseColumnSort } from '../../url/column-sort';
import type { ObservationRow } from './observation-row';
import { observationSorts } from './observation-sorts';
import { type Column, COLUMNS } from './table-columns';

/** The features that the table uses, once for all renders. */
const FEATURES = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const helper = createColumnHelper<typeof FEATURES, ObservationRow>();

/** What a column sorts by; undefined is put last in either direction. */
const valueOf = (column: Column, { observation }: ObservationRow): string | undefined =>
  column === 'growth' ? observation.growth?.value : observation.value;

/** Values of different units do not compare: a sort by value puts the units one after another. */
const toSorting = (sort: string | undefined) => {
  const parsed = parseColumnSort(sort, COLUMNS);
  if (!parsed) return [];
  return parsed.id === 'value' ? [{ id: 'unit', desc: false }, parsed] : [parsed];
};

/** Sorts the rows as the link says, else leaves them in the order of the report. */
export const useObservationTable = (
  dataset: Dataset,
  rows: readonly ObservationRow[],
  sort: string | undefined,
): readonly ObservationRow[] => {
  const language = useLanguage();
  const columns = useMemo(() => {
    const sorts = observationSorts(dataset, language);
    return helper.columns(
      COLUMNS.map((id) =>
        helper.accessor((row) => valueOf(id, row), {
          id,
          sortFn: (a, b) => sorts[id](a.original, b.original),
          sortUndefined: 'last',
        }),
      ),
    );
  }, [dataset, language]);
  const sorting = useMemo(() => toSorting(sort), [sort]);
  const table = useTable({
    features: FEATURES,
    columns,
    data: rows,
    getRowId: (row) => row.reference,
    state: { sorting },
  });
  return table.getRowModel().rows.map((row) => row.original);
};
