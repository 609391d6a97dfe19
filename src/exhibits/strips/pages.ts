import type { Strip } from './answer';
import type { StripsSpec } from './spec';

/** Rows that one page has room for, in one language and in two. */
const MOST_ROWS = 4;

/** Rows that a page has room for where each cell has one figure. */
const MOST_BRIEF_ROWS = 7;

const figuresIn = ({ cells }: Strip): number =>
  cells.reduce((sum, cell) => sum + (cell.kind === 'figures' ? cell.figures.length : 0), 0);

/** The rows with the most figures that one page has room for, in their order. */
const toBriefPage = (rows: readonly Strip[]): readonly Strip[] => {
  const chosen = new Set(
    rows.toSorted((a, b) => figuresIn(b) - figuresIn(a)).slice(0, MOST_BRIEF_ROWS),
  );
  return rows.filter((row) => chosen.has(row));
};

/** The pages of strips, in order: the rows that have a figure, as few pages as hold them, none more than a row longer than another. Fixed, so that the number of a page means the same on every screen. */
export const toStripPages = (
  rows: readonly Strip[],
  { brief }: StripsSpec,
): readonly (readonly Strip[])[] => {
  const paged = rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'figures'));
  if (brief) return paged.length > 0 ? [toBriefPage(paged)] : [];
  const pages = Math.ceil(paged.length / MOST_ROWS);
  const each = Math.floor(paged.length / Math.max(1, pages));
  const longer = paged.length - each * pages;
  const startOf = (page: number) => page * each + Math.min(page, longer);
  return Array.from({ length: pages }, (_, page) => paged.slice(startOf(page), startOf(page + 1)));
};
