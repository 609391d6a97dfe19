import { createColumnHelper, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Campaign } from '../../domain/campaign';
import type { Dataset } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { parseColumnSort } from '../../url/column-sort';
import { type CampaignRow, matchesSearch, toCampaignRow } from './campaign-row';
import { SORTABLE_COLUMNS } from './campaign-columns';
import { CAMPAIGN_FEATURES, campaignSorts } from './campaign-table';

const helper = createColumnHelper<typeof CAMPAIGN_FEATURES, CampaignRow>();

/** The rows of the table: campaigns that match the search, in the order of the sort, else in the order given. */
export const useCampaignRows = (
  dataset: Dataset,
  campaigns: readonly Campaign[],
  search: string,
  sort: string | undefined,
): readonly CampaignRow[] => {
  const language = useLanguage();
  const data = useMemo(
    () =>
      campaigns
        .map((campaign) => toCampaignRow(dataset, campaign, language))
        .filter((row) => matchesSearch(row, search)),
    [dataset, campaigns, language, search],
  );
  const columns = useMemo(() => {
    const sorts = campaignSorts(language);
    return helper.columns(
      SORTABLE_COLUMNS.map((id) => helper.accessor('name', { id, sortFn: sorts[id] })),
    );
  }, [language]);
  const sorting = useMemo(() => {
    const parsed = parseColumnSort(sort, SORTABLE_COLUMNS);
    return parsed ? [parsed] : [];
  }, [sort]);
  const table = useTable({
    features: CAMPAIGN_FEATURES,
    columns,
    data,
    getRowId: (row) => row.campaign.id,
    state: { sorting },
  });
  return table.getRowModel().rows.map((row) => row.original);
};
