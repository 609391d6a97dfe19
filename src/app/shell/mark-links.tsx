import { type ReactNode, useMemo } from 'react';
import { MarkLinkContext } from '../../provenance/mark-link-context';
import type { UpdateViewState, ViewState } from '../../views/view-state';
import { toMarkLinks } from './to-view-links';

interface MarkLinksProps {
  readonly shown: ViewState;
  readonly toAddress: (state: ViewState) => string;
  readonly update: UpdateViewState;
  readonly children: ReactNode;
}

/** Everything within leads from an explanation to the list of all marks. */
export const MarkLinks = ({ shown, toAddress, update, children }: MarkLinksProps) => {
  const links = useMemo(() => toMarkLinks(shown, toAddress, update), [shown, toAddress, update]);
  return <MarkLinkContext value={links}>{children}</MarkLinkContext>;
};
