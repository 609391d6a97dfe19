import type { MouseEvent } from 'react';
import { useLive } from '../../ui/use-live';
import type { VIEWS } from '../../views/registry';
import { toView, type UpdateViewState, type ViewState } from '../../views/view-state';

export interface ViewLinksProps {
  readonly state: ViewState;
  readonly toAddress: (state: ViewState) => string;
  readonly onUpdate: UpdateViewState;
}

/** The page that the build writes knows neither where it will lie nor how its reader likes it. */
const toWritten = (toAddress: (state: ViewState) => string, state: ViewState): string => {
  // In the single file the query stands behind "#".
  const { search, hash } = new URL(toAddress({ ...state, language: undefined, theme: undefined }));
  return search || hash.slice(1) || './';
};

/** What makes an anchor the link to a view; it holds the address of the view under the same filter, so that it opens in a new tab, too. */
export const useViewLinks = ({ state, toAddress, onUpdate }: ViewLinksProps) => {
  const live = useLive();
  return ({ name }: (typeof VIEWS)[number], onFollow?: (link: Element) => void) => {
    const there = toView(state, name);
    return {
      href: live ? toAddress(there) : toWritten(toAddress, there),
      'aria-current': name === state.view ? ('page' as const) : undefined,
      onClick: (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onUpdate((before) => toView(before, name));
        onFollow?.(event.currentTarget);
      },
    };
  };
};
