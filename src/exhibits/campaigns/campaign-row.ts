import type { Cube } from '../../crossfilter/apply-filter';
import type { Filter } from '../../crossfilter/filter';
import { type Relation, relateToFilter } from '../../crossfilter/relate-to-filter';
import { codeName } from '../../domain/code-name';
import type { Campaign } from '../../domain/campaign';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';

/** A result of a campaign as the table shows it: a figure, of the campaign alone or shared with others, and perhaps wider than the filter; or a named result without one. */
export type RowResult =
  | {
      readonly kind: 'figure';
      readonly observation: Observation;
      readonly shared: boolean;
      readonly wider: boolean;
    }
  | { readonly kind: 'named'; readonly name: string };

/** One campaign with its names in one language. `outside` counts figures that are about something else than the filter: they are not among the results. */
export interface CampaignRow {
  readonly campaign: Campaign;
  readonly name: string;
  readonly agencies: string;
  readonly rights: readonly string[];
  readonly focus: string;
  readonly results: readonly RowResult[];
  readonly outside: number;
}

/** The data, and the filter that they are seen under. */
export interface Scene {
  readonly cube: Cube;
  readonly filter: Filter;
}

/** How a figure lies to a filter; what campaign it is of does not matter, as for the rows. One without a place is outside. */
export const relationOf = ({ cube, filter }: Scene, observation: Observation): Relation => {
  const indicator = cube.dataset.indicatorById.get(observation.indicator);
  const placed = indicator && cube.placed.get(indicator);
  const own = placed?.find((each) => each.observation === observation);
  return own ? relateToFilter(own, filter, ['campaign']) : 'out';
};

/** Gathers what the table shows of a campaign under a filter. A reference whose figure is not loaded is left out. */
export const toCampaignRow = (
  scene: Scene,
  campaign: Campaign,
  language: Language,
): CampaignRow => {
  const { dataset } = scene.cube;
  const agencyTree = treeOf(dataset, 'agency');
  let outside = 0;
  const results = campaign.results.flatMap((result): readonly RowResult[] => {
    if (typeof result !== 'string') return [{ kind: 'named', name: result.name[language] }];
    const observation = dataset.observationByReference.get(result);
    const shared = campaign.shared?.includes(result) ?? false;
    if (!observation) return [];
    const relation = relationOf(scene, observation);
    if (relation === 'out') {
      outside += 1;
      return [];
    }
    return [{ kind: 'figure', observation, shared, wider: relation === 'covering' }];
  });
  const agencies = campaign.agency.map((id) => codeName(agencyTree, id, language, 'short'));
  return {
    campaign,
    name: campaign.name[language],
    agencies: agencies.join(language === 'zh' ? '、' : ', '),
    rights: campaign.right,
    focus: campaign.focus[language],
    results,
    outside,
  };
};
