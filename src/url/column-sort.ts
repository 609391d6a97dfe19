/** A sort as a table takes it. */
export interface ColumnSort<Column extends string> {
  readonly id: Column;
  readonly desc: boolean;
}

/** A sort as a link writes it: the column, with a minus for descending; undefined for a column that the table does not have. */
export const parseColumnSort = <Column extends string>(
  sort: string | undefined,
  columns: readonly Column[],
): ColumnSort<Column> | undefined => {
  const desc = sort?.startsWith('-') ?? false;
  const id = columns.find((column) => column === (desc ? sort?.slice(1) : sort));
  return id && { id, desc };
};

/** What a click on a column's heading does: ascending, descending, then the order of the report again. */
export const nextColumnSort = (sort: string | undefined, column: string): string | undefined => {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? undefined : column;
};
