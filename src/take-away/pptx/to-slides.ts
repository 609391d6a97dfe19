import type { Taken } from '../taken';
import type { SlideTaken } from './slide-taken';

/** The slides of one exhibit: one, or one for each page of what a slide cannot hold. */
export const toSlides = ({
  exhibit,
  answer,
}: Pick<Taken, 'exhibit' | 'answer'>): readonly SlideTaken[] => {
  const pages = Math.max(1, exhibit.pages?.(answer) ?? 1);
  return Array.from({ length: pages }, (_, page) => ({
    exhibit,
    answer: exhibit.onPage?.(answer, page) ?? answer,
  }));
};
