import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { applyFilter, toCube } from '../../crossfilter/apply-filter';
import { asOfEdition, type Filter } from '../../crossfilter/filter';
import { type FilterPart, orderParts, undoLast } from '../../crossfilter/undo-filter';
import type { LoadedData } from '../../data/use-dataset';
import type { Dataset } from '../../domain/dataset';
import type { UpdateViewState } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';
import { toYears } from '../../views/to-vocabulary';
import type { ViewActions, ViewProps } from '../../views/view-props';

/** Remembers in which order the parts of the filter were set, so that the last one can be undone. */
const useFilterOrder = (filter: Filter) => {
  const before = useRef(filter);
  const order = useRef<readonly FilterPart[]>([]);
  useEffect(() => {
    order.current = orderParts(order.current, before.current, filter);
    before.current = filter;
  }, [filter]);
  return order;
};

/**
 * What the views get. The filter bar answers a click at once with `state`; the views follow with a state that React
 * may render in a later frame and that the next click may overtake.
 */
export const useViewProps = (
  data: LoadedData & { readonly dataset: Dataset },
  state: ViewState,
  update: UpdateViewState,
  onReport: ViewActions['onReport'],
): ViewProps => {
  const order = useFilterOrder(state.filter);
  const cube = useMemo(() => toCube(data.dataset), [data.dataset]);
  const deferred = useDeferredValue(state);
  const latest = data.package?.edition;
  const shown = useMemo(
    () => ({ ...deferred, filter: asOfEdition(deferred.filter, deferred.edition, latest) }),
    [deferred, latest],
  );
  const verdicts = useMemo(() => applyFilter(cube, shown.filter), [cube, shown.filter]);
  const actions = useMemo<ViewActions>(
    () => ({
      update,
      onReport,
      changeFilter: (change) => update((before) => ({ ...before, filter: change(before.filter) })),
      undo: () =>
        update((before) => ({ ...before, filter: undoLast(before.filter, order.current) })),
    }),
    [update, onReport, order],
  );
  const years = useMemo(() => toYears(data.dataset), [data.dataset]);
  return { cube, verdicts, state: shown, data, years, actions };
};
