import { code, codes } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** Figures that stand together on one page. */
export const MOST_FIGURES = 6;

/** The key figures of a filter. No `indicators`: those that the filter makes the key ones; `chapter` is the chapter of the report that they open, '' for a section of none. */
export interface FiguresSpec {
  readonly kind: 'figures';
  readonly indicators: readonly string[];
  readonly chapter: string | undefined;
}

export const FIGURES_FIELDS: Fields<FiguresSpec> = {
  indicators: { letter: 'i', parser: codes('indicators', { most: MOST_FIGURES }) },
  chapter: { letter: 'k', parser: code('chapter') },
};

export const FIGURES_HEADS: readonly Head<FiguresSpec>[] = [
  { letter: 's', preset: {}, rest: 'chapter' },
  { letter: 'f', preset: {} },
];

export const PLAIN_FIGURES: FiguresSpec = { kind: 'figures', indicators: [], chapter: undefined };
