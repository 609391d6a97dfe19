import {
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
} from '@tanstack/react-table';
import type { Language } from '../../domain/language';
import { collatorOf } from '../../i18n/collator';
import type { CampaignRow } from './campaign-row';
import type { CampaignColumn } from './campaign-columns';

/** The features that the table uses, once for all renders. */
export const CAMPAIGN_FEATURES = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

type CampaignSort = SortFn<typeof CAMPAIGN_FEATURES, CampaignRow>;

/** How rows compare by each column, ascending; names in the order of the language. */
export const campaignSorts = (
  language: Language,
): Readonly<Record<CampaignColumn, CampaignSort>> => {
  const compare = (a: string, b: string) => collatorOf(language).compare(a, b);
  return {
    name: (a, b) => compare(a.original.name, b.original.name),
    agency: (a, b) => compare(a.original.agencies, b.original.agencies),
    right: (a, b) => compare(a.original.rights.join(), b.original.rights.join()),
    results: (a, b) => a.original.results.length - b.original.results.length,
  };
};
