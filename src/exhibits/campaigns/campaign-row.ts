import { codeName } from '../../domain/code-name';
import type { Campaign } from '../../domain/campaign';
import { type Dataset, treeOf } from '../../domain/dataset';
import { type Language, LANGUAGES } from '../../domain/language';
import type { Observation } from '../../domain/observation';

/** A result of a campaign as the table shows it: a figure, of the campaign alone or shared with others, or a named result without one. */
export type RowResult =
  | { readonly kind: 'figure'; readonly observation: Observation; readonly shared: boolean }
  | { readonly kind: 'named'; readonly name: string };

/** One campaign with its names in one language; `searchText` has them in both. */
export interface CampaignRow {
  readonly campaign: Campaign;
  readonly name: string;
  readonly agencies: string;
  readonly rights: readonly string[];
  readonly focus: string;
  readonly results: readonly RowResult[];
  readonly searchText: string;
}

/** Gathers what the table shows of a campaign. A reference whose figure is not loaded is left out. */
export const toCampaignRow = (
  dataset: Dataset,
  campaign: Campaign,
  language: Language,
): CampaignRow => {
  const agencyTree = treeOf(dataset, 'agency');
  const results = campaign.results.flatMap((result): readonly RowResult[] => {
    if (typeof result !== 'string') return [{ kind: 'named', name: result.name[language] }];
    const observation = dataset.observationByReference.get(result);
    const shared = campaign.shared?.includes(result) ?? false;
    return observation ? [{ kind: 'figure', observation, shared }] : [];
  });
  const namesOf = (ids: readonly string[], form: 'name' | 'short', of: Language) =>
    ids.map((id) => codeName(agencyTree, id, of, form)).join(of === 'zh' ? '、' : ', ');
  const agencies = (form: 'name' | 'short', of: Language) => namesOf(campaign.agency, form, of);
  return {
    campaign,
    name: campaign.name[language],
    agencies: agencies('short', language),
    rights: campaign.right,
    focus: campaign.focus[language],
    results,
    searchText: [
      campaign.name.zh,
      campaign.name.en,
      campaign.focus.zh,
      campaign.focus.en,
      ...LANGUAGES.flatMap((of) => [
        agencies('name', of),
        agencies('short', of),
        namesOf(campaign.partners ?? [], 'name', of),
        namesOf(campaign.partners ?? [], 'short', of),
      ]),
    ]
      .join('\n')
      .toLowerCase(),
  };
};

/** True where every word of the search stands somewhere in the row, in either language. */
export const matchesSearch = (row: CampaignRow, search: string): boolean =>
  search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.searchText.includes(word));
