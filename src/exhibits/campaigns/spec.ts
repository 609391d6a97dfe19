import { choice, codes, text } from '../../url/parser';
import type { Fields, Head } from '../spec';
import { SORTABLE_COLUMNS } from './campaign-columns';

/** The longest search text. */
export const MAX_SEARCH = 200;

/** A column that a table is sorted by, with a minus before it for descending. */
export const CAMPAIGN_SORTS: readonly string[] = SORTABLE_COLUMNS.flatMap((column) => [
  column,
  `-${column}`,
]);

/** How campaigns are shown: a row each with its first result; their results side by side by what they count; on a slide all on one page, by their agencies. */
export const CAMPAIGN_LAYOUTS = ['campaign', 'result', 'page'] as const;

/** Who did what in the campaigns that the filter concerns. `sort` is undefined for the order of the report; `open` are the expanded rows. */
export interface CampaignsSpec {
  readonly kind: 'campaigns';
  readonly sort: string | undefined;
  readonly search: string;
  readonly open: readonly string[];
  readonly by: (typeof CAMPAIGN_LAYOUTS)[number];
}

export const CAMPAIGNS_FIELDS: Fields<CampaignsSpec> = {
  sort: { letter: 'o', parser: choice(CAMPAIGN_SORTS, undefined) },
  search: { letter: 'q', parser: text(MAX_SEARCH), free: true },
  open: { letter: 'x', parser: codes('campaign', { sorted: true }) },
  by: { letter: 'v', parser: choice(CAMPAIGN_LAYOUTS, 'campaign') },
};

export const CAMPAIGNS_HEADS: readonly Head<CampaignsSpec>[] = [{ letter: 'p', preset: {} }];

export const PLAIN_CAMPAIGNS: CampaignsSpec = {
  kind: 'campaigns',
  sort: undefined,
  search: '',
  open: [],
  by: 'campaign',
};
