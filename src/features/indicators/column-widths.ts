import type { Column } from './table-columns';

/** Widths of the columns as grid tracks: names take what the others leave. */
const TRACKS: Readonly<Record<Column, string>> = {
  name: 'minmax(12rem, 2.4fr)',
  part: 'minmax(6rem, 1.2fr)',
  value: '8.5rem',
  unit: '6rem',
  year: '3.5rem',
  growth: '6.5rem',
  right: 'minmax(6rem, 0.9fr)',
  system: 'minmax(5.5rem, 0.7fr)',
  agency: 'minmax(6rem, 0.9fr)',
  place: 'minmax(8.5rem, 1.5fr)',
  status: '5.5rem',
};

/** Columns whose values stand at the end of their cell, so that digits stand below digits. */
export const END_ALIGNED: ReadonlySet<Column> = new Set(['value', 'growth', 'year']);

/** The grid of one row with these columns. */
export const toGridColumns = (columns: readonly Column[]): string =>
  columns.map((column) => TRACKS[column]).join(' ');
