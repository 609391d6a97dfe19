import type { Language } from '../../domain/language';
import { collatorOf } from '../../i18n/collator';
import { parseColumnSort } from '../../url/column-sort';
import type { RowOrder } from '../sort-rows';
import { type CampaignColumn, SORTABLE_COLUMNS } from './campaign-columns';
import type { CampaignRow } from './campaign-row';

type CompareRows = RowOrder<CampaignRow>['compare'];

/** How rows compare by each column, ascending; names in the order of the language. */
const comparisons = (language: Language): Readonly<Record<CampaignColumn, CompareRows>> => {
  const compare = (a: string, b: string) => collatorOf(language).compare(a, b);
  return {
    name: (a, b) => compare(a.name, b.name),
    agency: (a, b) => compare(a.agencies, b.agencies),
    right: (a, b) => compare(a.rights.join(), b.rights.join()),
    results: (a, b) => a.results.length - b.results.length,
  };
};

/** The orders in which a sort as a link writes it puts rows; none for the order of the report. */
export const campaignOrders = (
  sort: string | undefined,
  language: Language,
): readonly RowOrder<CampaignRow>[] => {
  const parsed = parseColumnSort(sort, SORTABLE_COLUMNS);
  return parsed ? [{ compare: comparisons(language)[parsed.id], desc: parsed.desc }] : [];
};
