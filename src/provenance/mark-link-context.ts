import { createContext } from 'react';
import type { MarkName } from './mark-name';

/** Lists among the sources that explanations lead to. */
export type ListOfSources = 'marks' | 'conflicts';

/** The way to one of these lists: its address, and how to go there. */
interface MarkLink {
  readonly address: string;
  readonly open: () => void;
}

/** Leads to a list under the filter of the page, to that of marks at one of them or at the first. */
export type LinkToMark = (list: ListOfSources, mark?: MarkName) => MarkLink;

/** The way from an explanation to the list that it is one of; undefined where exhibits are only looked at. */
export const MarkLinkContext = createContext<LinkToMark | undefined>(undefined);
