import { useMemo } from 'react';
import type { ListedFigures } from '../../crossfilter/list-figures';
import type { Dataset } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { type ObservationRow, toObservationRows } from './observation-row';
import { type Readings, toSearch } from './search-index';
import { useObservationTable } from './use-observation-table';

interface ListOptions {
  readonly dataset: Dataset;
  readonly figures: ListedFigures;
  readonly withWhole: boolean;
  readonly search: string;
  readonly readings: Readings | undefined;
  readonly sort: string | undefined;
}

/** Figures in the order of the report, wherever they come from: indicators never stand in both lists. */
const merge = ({ inside, whole }: ListedFigures, order: ReadonlyMap<string, number>) =>
  [...inside, ...whole].toSorted(
    (a, b) => (order.get(a.indicator.id) ?? 0) - (order.get(b.indicator.id) ?? 0),
  );

/** The rows of the table: figures that the filter leaves and the search finds, sorted. */
export const useListedRows = (options: ListOptions): readonly ObservationRow[] => {
  const { dataset, figures, withWhole, search, readings, sort } = options;
  const language = useLanguage();
  const toPredicate = useMemo(() => toSearch(dataset), [dataset]);
  const listed = useMemo(() => {
    const order = new Map(dataset.indicators.map(({ id }, index) => [id, index]));
    return withWhole ? merge(figures, order) : figures.inside;
  }, [dataset, figures, withWhole]);
  const rows = useMemo(() => {
    const isFound = toPredicate(search, readings);
    const found = listed.filter(({ observation }) => isFound(observation));
    return toObservationRows(dataset, found, language);
  }, [dataset, listed, toPredicate, search, readings, language]);
  return useObservationTable(dataset, rows, sort);
};
