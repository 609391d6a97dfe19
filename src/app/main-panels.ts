import type { Cube, Verdicts } from '../crossfilter/apply-filter';
import { type Breakdown, breakDown, issuedDimension, splitsOf } from '../crossfilter/break-down';
import { type ChosenSeries, chooseSeries } from '../crossfilter/choose-series';
import { chooseTiles, type Tile } from '../crossfilter/choose-tiles';
import { type Coverage, countCoverage } from '../crossfilter/count-coverage';
import { isSelected } from '../crossfilter/count-facets';
import { codesOf, type Filter, type FilterDimension } from '../crossfilter/filter';
import { selectCampaigns } from '../crossfilter/select-campaigns';
import type { Campaign } from '../domain/campaign';
import { treeOf } from '../domain/dataset';
import { MAX_SERIES } from '../url/view-state';
import { defaultIndicator } from './default-indicator';

const MOST_TILES = 6;

/** What a click on a code of the split means for the filter. */
export interface Issue {
  readonly dimension: FilterDimension;
  /** The filter code that a code of the split stands for: itself, or what it implies; undefined where it stands for none. */
  readonly codeOf: (code: string) => string | undefined;
  readonly isSelected: (code: string) => boolean;
  readonly anySelected: boolean;
}

/** What every panel of the main view shows, from data, filter and the chosen indicators and split. */
export interface MainPanels {
  readonly tiles: readonly Tile[];
  readonly indicators: readonly string[];
  /** The indicator of the breakdown: the first chosen one that has a breakdown, else the first tile that has one. */
  readonly lead: string;
  readonly splits: readonly string[];
  readonly split: string | undefined;
  readonly issue: Issue | undefined;
  readonly chosen: ChosenSeries;
  readonly breakdown: Breakdown | undefined;
  readonly coverage: Coverage;
  readonly campaigns: readonly Campaign[];
}

const toIssue = (cube: Cube, filter: Filter, split: string | undefined): Issue | undefined => {
  const dimension = split && issuedDimension(cube.dataset, split);
  if (!split || !dimension) return undefined;
  const splitTree = treeOf(cube.dataset, split);
  const tree = treeOf(cube.dataset, dimension);
  const codeOf = (code: string) =>
    split === dimension ? code : splitTree.byId.get(code)?.implies?.[dimension];
  return {
    dimension,
    codeOf,
    isSelected: (code) => {
      const own = codeOf(code);
      return own !== undefined && isSelected(filter, dimension, tree.lineage(own));
    },
    anySelected: codesOf(filter, dimension).length > 0,
  };
};

/** Works out all panels. `chosenIndicators` empty and `chosenSplit` undefined leave the choice to the view. */
export const toMainPanels = (
  cube: Cube,
  verdicts: Verdicts,
  filter: Filter,
  chosenIndicators: readonly string[],
  chosenSplit: string | undefined,
): MainPanels => {
  const { dataset } = cube;
  const tiles = chooseTiles(dataset.indicators, verdicts, MOST_TILES);
  const indicators =
    chosenIndicators.length > 0 ? chosenIndicators : defaultIndicator(cube, verdicts, tiles);
  const lead =
    [...indicators, ...tiles.map(({ indicator }) => indicator.id)].find(
      (id) => splitsOf(dataset, id).length > 0,
    ) ?? '';
  const splits = splitsOf(dataset, lead);
  const split = chosenSplit && splits.includes(chosenSplit) ? chosenSplit : splits[0];
  return {
    tiles,
    indicators,
    lead,
    splits,
    split,
    issue: toIssue(cube, filter, split),
    chosen: chooseSeries(cube, verdicts, filter, indicators, chosenSplit, MAX_SERIES),
    breakdown: split ? breakDown(cube, filter, lead, split) : undefined,
    coverage: countCoverage([...cube.placed.values()].flat(), filter),
    campaigns: selectCampaigns(dataset, filter),
  };
};
