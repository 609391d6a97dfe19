import { codeName } from '../../domain/code-name';
import type { Campaign } from '../../domain/campaign';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';

/** A result of a campaign as the table shows it: a figure, of the campaign alone or shared with others, or a named result without one. */
export type RowResult =
  | { readonly kind: 'figure'; readonly observation: Observation; readonly shared: boolean }
  | { readonly kind: 'named'; readonly name: string };

/** One campaign with its names in one language. */
export interface CampaignRow {
  readonly campaign: Campaign;
  readonly name: string;
  readonly agencies: string;
  readonly rights: readonly string[];
  readonly focus: string;
  readonly results: readonly RowResult[];
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
  const agencies = campaign.agency.map((id) => codeName(agencyTree, id, language, 'short'));
  return {
    campaign,
    name: campaign.name[language],
    agencies: agencies.join(language === 'zh' ? '、' : ', '),
    rights: campaign.right,
    focus: campaign.focus[language],
    results,
  };
};
