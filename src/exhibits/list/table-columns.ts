/** The columns of the table in their order. Links name them. */
export const COLUMNS = [
  'name',
  'part',
  'value',
  'unit',
  'year',
  'growth',
  'right',
  'system',
  'agency',
  'place',
  'status',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns that are always shown: without them a row says nothing. */
const FIXED: readonly Column[] = ['name', 'value'];

/** Columns that a reader may choose. */
export const OPTIONAL_COLUMNS: readonly Column[] = COLUMNS.filter(
  (column) => !FIXED.includes(column),
);

/** The optional columns that are shown until a reader chooses. The value carries its unit, so the unit is not among them. */
const DEFAULT: readonly Column[] = ['part', 'year', 'growth', 'right', 'system', 'place'];

/** In which order those of them that stand in the details too leave where there is little room. */
const LEAVING: readonly Column[] = ['place', 'system'];

/** The shown columns in their order; undefined leaves the choice to the view, less `leaving` columns for want of room. */
export const shownColumns = (
  chosen: readonly string[] | undefined,
  leaving = 0,
): readonly Column[] => {
  const gone = LEAVING.slice(0, leaving);
  const own = chosen ?? DEFAULT.filter((column) => !gone.includes(column));
  return COLUMNS.filter((column) => FIXED.includes(column) || own.includes(column));
};

/** The chosen columns after one is shown or hidden; undefined where they are the view's own choice again. */
export const toggleColumn = (
  chosen: readonly string[] | undefined,
  column: Column,
): readonly Column[] | undefined => {
  const shown = shownColumns(chosen).filter((each) => !FIXED.includes(each));
  const next = shown.includes(column)
    ? shown.filter((each) => each !== column)
    : OPTIONAL_COLUMNS.filter((each) => each === column || shown.includes(each));
  return next.join() === DEFAULT.join() ? undefined : next;
};
