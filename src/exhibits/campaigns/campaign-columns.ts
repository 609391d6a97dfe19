/** The columns that can be sorted, in their order. Links name them. */
export const SORTABLE_COLUMNS = ['name', 'agency', 'right', 'results'] as const;
export type CampaignColumn = (typeof SORTABLE_COLUMNS)[number];
