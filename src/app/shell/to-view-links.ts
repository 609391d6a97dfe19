import type { Filter } from '../../crossfilter/filter';
import type { LinkToView } from '../../exhibits/exhibit-context';
import type { LinkToMark } from '../../provenance/mark-link-context';
import { VIEWS } from '../../views/registry';
import { toView, type UpdateViewState, type ViewState } from '../../views/view-state';

const same = (filter: Filter): Filter => filter;

/** The ways from a page in this state to all views. */
export const toViewLinks =
  (
    state: ViewState,
    toAddress: (state: ViewState) => string,
    update: UpdateViewState,
  ): LinkToView =>
  (name, change = same, search = '') => {
    const view = VIEWS.find((each) => each.name === name);
    if (!view) return undefined;
    const there = (from: ViewState): ViewState => {
      const to = toView(from, view.name);
      return { ...to, filter: change(to.filter), search };
    };
    return {
      title: view.title,
      address: toAddress(there(state)),
      open: () => update(there),
    };
  };

/** The way from a page in this state to a list among the sources. */
export const toMarkLinks =
  (
    state: ViewState,
    toAddress: (state: ViewState) => string,
    update: UpdateViewState,
  ): LinkToMark =>
  (part, mark) => {
    const there = (from: ViewState): ViewState => ({ ...toView(from, 'sources'), part, mark });
    return { address: toAddress(there(state)), open: () => update(there) };
  };
