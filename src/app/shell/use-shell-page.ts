import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Filter } from '../../crossfilter/filter';
import { type FilterPart, orderParts, undoLast } from '../../crossfilter/undo-filter';
import type { DataPackage } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import type { AddToDeck, Page, PageActions } from '../../exhibits/exhibit-context';
import { isWithLater, LATER } from '../../domain/edition';
import { filterOn, toGround } from '../../exhibits/ground';
import type { Vocabulary } from '../../url/vocabulary';
import { toView, type UpdateViewState, type ViewState } from '../../views/view-state';
import { useFocusOfView } from './use-focus-of-view';

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

/** Data and filter as all exhibits of the page see them, and the state that the views follow. */
export interface ShellPage {
  readonly page: Page & { readonly actions: PageActions };
  readonly shown: ViewState;
}

/**
 * The page around the views. The filter bar answers a click at once with `state`; the views follow with a state that
 * React may render in a later frame and that the next click may overtake.
 */
export const useShellPage = (
  dataOf: (edition: string | undefined) => Dataset,
  descriptor: DataPackage,
  state: ViewState,
  update: UpdateViewState,
  add: AddToDeck,
  vocabulary: Vocabulary,
): ShellPage => {
  const order = useFilterOrder(state.filter);
  const shown = useDeferredValue(state);
  useFocusOfView(shown.view);
  const ground = toGround(dataOf(shown.edition), descriptor, shown.edition);
  const later = ground.edition + LATER;
  const actions = useMemo<PageActions>(
    () => ({
      changeFilter: (change) => update((before) => ({ ...before, filter: change(before.filter) })),
      undo: () =>
        update((before) =>
          before.embed ? before : { ...before, filter: undoLast(before.filter, order.current) },
        ),
      changeSides: (change) => update((before) => ({ ...before, ...change(before) })),
      indicators: [],
      openIdentity: (identity) =>
        update((before) => ({ ...toView(before, 'audit'), identity, identityVerdicts: [] })),
      toggleLater: vocabulary.editions.has(later)
        ? () =>
            update((before) => ({
              ...before,
              edition: isWithLater(before.edition) ? undefined : later,
            }))
        : undefined,
      add,
      place: async () => (await import('./embed/page-place')).pagePlace(vocabulary),
    }),
    [update, order, later, add, vocabulary],
  );
  const filter = useMemo(() => filterOn(ground, shown.filter), [ground, shown.filter]);
  const { otherSide } = shown;
  const page = useMemo(
    () => ({ ground, filter, otherSide, actions }),
    [ground, filter, otherSide, actions],
  );
  return { page, shown };
};
