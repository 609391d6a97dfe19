/** The columns that can be sorted, in their order. Links name them. */
export const SORTABLE_COLUMNS = ['name', 'agency', 'right', 'results'] as const;
export type CampaignColumn = (typeof SORTABLE_COLUMNS)[number];

/** A sort as a link writes it: the column, with a minus for descending. */
export const parseSort = (
  sort: string | undefined,
): { readonly id: CampaignColumn; readonly desc: boolean } | undefined => {
  const desc = sort?.startsWith('-') ?? false;
  const id = SORTABLE_COLUMNS.find((column) => column === (desc ? sort?.slice(1) : sort));
  return id && { id, desc };
};

/** What a click on a column's heading does: ascending, descending, then the order of the report again. */
export const nextSort = (sort: string | undefined, column: CampaignColumn): string | undefined => {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? undefined : column;
};
