import { type ReactNode, use } from 'react';
import type { Filter } from '../crossfilter/filter';
import { ViewLinkContext } from './exhibit-context';

interface ViewAnchorProps {
  /** The word of the view in a link. */
  readonly view: string;
  readonly change?: ((filter: Filter) => Filter) | undefined;
  /** What is typed into its search box. */
  readonly search?: string | undefined;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** A link to another view, under the filter of the page or one made of it; its words alone where the page leads nowhere. */
export const ViewAnchor = ({ view, change, search, label, children }: ViewAnchorProps) => {
  const link = use(ViewLinkContext)(view, change, search);
  if (!link) return children;
  return (
    <a
      href={link.address}
      aria-label={label}
      className="inline-flex min-h-6 items-center text-accent underline decoration-hairline underline-offset-4 hover:decoration-current pointer-coarse:min-h-11"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        link.open();
      }}
    >
      {children}
    </a>
  );
};
