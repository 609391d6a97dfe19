import type { Column } from './table-columns';

/** Least width in rem and share of the space that is left over. */
type Width = readonly [least: number, grow: number];

const WIDTHS: Readonly<Record<Column, Width>> = {
  name: [12, 2.2],
  part: [6, 0.8],
  value: [8.5, 1.4],
  unit: [7, 0],
  year: [3.5, 0],
  growth: [6.5, 0],
  right: [7, 1],
  system: [6, 0.5],
  agency: [6, 0.9],
  place: [9, 1.6],
  status: [6.5, 0],
};

/** Columns whose values stand at the end of their cell, so that digits stand below digits. */
export const END_ALIGNED: ReadonlySet<Column> = new Set(['value', 'growth', 'year']);

/** The grid of one row with these columns. */
export const toGridColumns = (columns: readonly Column[]): string =>
  columns
    .map((column) => WIDTHS[column])
    .map(([least, grow]) => (grow > 0 ? `minmax(${least}rem, ${grow}fr)` : `${least}rem`))
    .join(' ');

/** The width below which the table is scrolled sideways. */
export const toLeastWidth = (columns: readonly Column[]): string =>
  `${columns.reduce((sum, column) => sum + WIDTHS[column][0], 0)}rem`;
