import type { Strip } from './answer';

/** What one page has room for, in heights of a figure with its name under it. */
const MOST_HEIGHT = 11;
/** Figures of one cell that a page shows; how many more there are is said. */
export const MOST_FIGURES = 3;

const heightOf = ({ cells }: Strip): number =>
  Math.max(
    1,
    ...cells.map((cell) =>
      cell.kind === 'figures' ? Math.min(cell.figures.length, MOST_FIGURES) : 1,
    ),
  );

/** Rows for pages: only such as have a figure. */
const toPaged = (rows: readonly Strip[]): readonly Strip[] =>
  rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'figures'));

/** The pages of strips, in order; fixed, so that the number of a page means the same on every screen. */
export const toStripPages = (rows: readonly Strip[]): readonly (readonly Strip[])[] => {
  const pages: Strip[][] = [];
  let height = MOST_HEIGHT;
  for (const row of toPaged(rows)) {
    height += heightOf(row);
    if (height > MOST_HEIGHT) {
      pages.push([]);
      height = heightOf(row);
    }
    pages.at(-1)?.push(row);
  }
  return pages;
};
