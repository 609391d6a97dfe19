import { createContext } from 'react';
import type { MarkName } from './mark-name';

/** The way to the list of all marks: its address, and how to go there. */
interface MarkLink {
  readonly address: string;
  readonly open: () => void;
}

/** Leads to where all marks are explained, at one of them or at the first, or to the contradictions between documents, under the filter of the page. */
export type LinkToMark = (mark?: MarkName | 'conflicts') => MarkLink;

/** The way from what explains one mark to all of them; undefined where exhibits are only looked at. */
export const MarkLinkContext = createContext<LinkToMark | undefined>(undefined);
