import type { Strip } from './answer';

/** Rows that one page has room for, in one language and in two. */
const MOST_ROWS = 4;

/** The pages of strips, in order: the rows that have a figure, as few pages as hold them, none more than a row longer than another. Fixed, so that the number of a page means the same on every screen. */
export const toStripPages = (rows: readonly Strip[]): readonly (readonly Strip[])[] => {
  const paged = rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'figures'));
  const pages = Math.ceil(paged.length / MOST_ROWS);
  const each = Math.floor(paged.length / Math.max(1, pages));
  const longer = paged.length - each * pages;
  const startOf = (page: number) => page * each + Math.min(page, longer);
  return Array.from({ length: pages }, (_, page) => paged.slice(startOf(page), startOf(page + 1)));
};
