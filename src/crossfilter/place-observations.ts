import type { Campaign } from '../domain/campaign';
import { ALL, type CodeTree } from '../domain/codelist';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import { type Observation, toReference } from '../domain/observation';
import { FILTER_DIMENSIONS, type FilterDimension } from './filter';

/**
 * Where an observation lies in one dimension. `lineages` holds, for each code that the figure is about, the code and its
 * ancestors. `every` says how several codes are meant: a campaign against trademarks, patents and GIs is about all
 * three together (every one must be selected), a figure of three agencies belongs to each of them (any will do).
 * `covers` says whether the figure, though not about a code, contains it: the total of all rights contains trademarks.
 */
export interface Coordinate {
  readonly lineages: readonly (readonly string[])[];
  readonly every: boolean;
  readonly covers: (code: string) => boolean;
  /** How closely the figure encloses what it covers: 0 for a total of everything, more for narrower figures. */
  readonly depth: number;
}

/** An observation with its coordinate in every dimension of the filter. */
export interface PlacedObservation {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly year: number;
  readonly at: Readonly<Record<FilterDimension, Coordinate>>;
}

const covered = (tree: CodeTree, codes: readonly string[]) => (code: string) =>
  codes.some((own) => own !== code && (own === ALL || tree.lineage(code).includes(own)));

const toCoordinate = (tree: CodeTree, codes: readonly string[], every: boolean): Coordinate => {
  const coversBranch = covered(tree, codes);
  const lineages = codes.map(tree.lineage);
  return {
    lineages,
    every,
    covers: (code) =>
      coversBranch(code) ||
      (every && codes.length > 1 && lineages.some((lineage) => lineage.includes(code))),
    depth: Math.min(...lineages.map((line) => (line[0] === ALL ? 0 : line.length))),
  };
};

/** The rights that a figure is about: its own code, else what its other codes imply, else the campaign's, else the indicator's. */
const rightsOf = (
  dataset: Dataset,
  observation: Observation,
  indicator: Indicator,
  campaigns: ReadonlyMap<string, Campaign>,
): readonly string[] => {
  const own = observation.codes.right;
  if (own) return [own];
  for (const [dimension, code] of Object.entries(observation.codes)) {
    const implied = treeOf(dataset, dimension).byId.get(code)?.implies?.right;
    if (implied) return [implied];
  }
  const campaign = campaigns.get(observation.codes.campaign ?? '');
  return campaign && indicator.right === ALL ? campaign.right : [indicator.right];
};

/** True where something about `own` codes concerns any of `codes`: the same, a part of it, the whole of it, or `all`. */
export const concernsCodes = (
  tree: CodeTree,
  own: readonly string[],
  codes: readonly string[],
): boolean =>
  own.some((one) =>
    codes.some(
      (other) =>
        one === ALL ||
        other === ALL ||
        tree.lineage(one).includes(other) ||
        tree.lineage(other).includes(one),
    ),
  );

/**
 * Gives every observation its coordinates. Done once for a dataset. Observations of indicators that are not loaded are
 * left out. In the dimension campaign a figure that is no campaign's own covers the campaigns
 * of its system and right, and those that share it.
 */
export const placeObservations = (dataset: Dataset): readonly PlacedObservation[] => {
  const campaigns = new Map(dataset.campaigns.map((campaign) => [campaign.id, campaign]));
  const campaignsByResult = new Map<string, string[]>();
  for (const campaign of dataset.campaigns) {
    for (const result of campaign.results) {
      if (typeof result !== 'string' || campaign.shared?.includes(result)) continue;
      campaignsByResult.set(result, [...(campaignsByResult.get(result) ?? []), campaign.id]);
    }
  }
  const tree = Object.fromEntries(
    FILTER_DIMENSIONS.map((dimension) => [dimension, treeOf(dataset, dimension)]),
  ) as Record<FilterDimension, CodeTree>;

  const campaignCoordinate = (observation: Observation, indicator: Indicator): Coordinate => {
    const own = observation.codes.campaign;
    const reference = toReference(observation);
    const referring = campaignsByResult.get(reference) ?? [];
    const codes = [...new Set([...(own ? [own] : []), ...referring])];
    if (codes.length > 0)
      return { ...toCoordinate(tree.campaign, codes, false), covers: () => false };
    const covers = (id: string) => {
      const campaign = campaigns.get(id);
      return (
        campaign !== undefined &&
        (campaign.shared?.includes(reference) === true ||
          (concernsCodes(tree.system, campaign.system, [indicator.system]) &&
            concernsCodes(tree.right, campaign.right, [indicator.right])))
      );
    };
    return { lineages: [], every: false, covers, depth: 0 };
  };

  return dataset.observations.flatMap((observation) => {
    const indicator = dataset.indicatorById.get(observation.indicator);
    if (!indicator) return [];
    const rights = rightsOf(dataset, observation, indicator, campaigns);
    const chapter = toCoordinate(tree.chapter, [indicator.chapter], false);
    const agency = toCoordinate(tree.agency, indicator.agency, false);
    return [
      {
        observation,
        indicator,
        year: Number(observation.time.slice(0, 4)),
        at: {
          system: toCoordinate(tree.system, [indicator.system], true),
          right: toCoordinate(tree.right, rights, true),
          agency: { ...agency, covers: () => false },
          chapter: { ...chapter, covers: () => false },
          campaign: campaignCoordinate(observation, indicator),
        },
      },
    ];
  });
};
