/** Instruments that one page of a table has room for. Fixed, so that the number of a page means the same on every screen. */
const MOST_ROWS = 8;

/** The pages of a table of instruments: as few as hold them all, none more than a row longer than another. */
export const toInstrumentPages = <T>(rows: readonly T[]): readonly (readonly T[])[] => {
  const pages = Math.ceil(rows.length / MOST_ROWS);
  const each = Math.floor(rows.length / Math.max(1, pages));
  const longer = rows.length - each * pages;
  const startOf = (page: number) => page * each + Math.min(page, longer);
  return Array.from({ length: pages }, (_, page) => rows.slice(startOf(page), startOf(page + 1)));
};
