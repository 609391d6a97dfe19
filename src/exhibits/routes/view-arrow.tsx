import { use } from 'react';
import type { Filter } from '../../crossfilter/filter';
import type { Language } from '../../domain/language';
import { ViewLinkContext } from '../exhibit-context';

interface ViewArrowProps {
  readonly view: string;
  readonly change?: (filter: Filter) => Filter;
  /** What the link is called, from the name of the view. */
  readonly label: (view: string) => string;
  readonly language: Language;
}

/** A small arrow that leads to the view that reads something; nothing where there is no such view. */
export const ViewArrow = ({ view, change, label, language }: ViewArrowProps) => {
  const link = use(ViewLinkContext)(view, change);
  if (!link) return null;
  const name = label(link.title[language]);
  return (
    <a
      href={link.address}
      aria-label={name}
      title={name}
      className="screen-only inline-flex size-6 items-center justify-center rounded-full text-14 text-accent hover:bg-sunken pointer-coarse:size-11"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        link.open();
      }}
    >
      <span aria-hidden="true">→</span>
    </a>
  );
};
