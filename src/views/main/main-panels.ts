import type { Cube, Verdicts } from '../../crossfilter/apply-filter';
import { defaultIndicator } from '../../crossfilter/default-indicator';
import { type Breakdown, breakDown, splitsOf } from '../../crossfilter/break-down';
import { buildSeries, type Series } from '../../crossfilter/build-series';
import { type ChosenSeries, chooseSeries } from '../../crossfilter/choose-series';
import { chooseTiles, MOST_TILES, type Tile } from '../../crossfilter/choose-tiles';
import { type Coverage, countCoverage } from '../../crossfilter/count-coverage';
import { defaultSplit } from '../../crossfilter/default-split';
import type { Filter } from '../../crossfilter/filter';
import { type SplitSelection, splitSelection } from '../../crossfilter/split-selection';
import { selectCampaigns } from '../../crossfilter/select-campaigns';
import type { Campaign } from '../../domain/campaign';
import { isOfEdition } from '../../domain/dataset';
import { MAX_INDICATORS, MAX_SERIES, NO_SPLIT } from '../../url/view-state';

/** What every panel of the main view shows, from data, filter and the chosen indicators and split. */
export interface MainPanels {
  readonly tiles: readonly Tile[];
  /** The figures of a tile over the years, where they are one series. */
  readonly seriesByTile: ReadonlyMap<string, Series>;
  readonly indicators: readonly string[];
  /** The indicator of the breakdown: the first chosen one that has a breakdown, else the first tile that has one. */
  readonly lead: string;
  readonly splits: readonly string[];
  readonly split: string | undefined;
  readonly issue: SplitSelection | undefined;
  readonly chosen: ChosenSeries;
  readonly breakdown: Breakdown | undefined;
  readonly coverage: Coverage;
  readonly campaigns: readonly Campaign[];
}

/** What a reader has chosen for the time series; empty or undefined leaves it to the view. */
export interface PanelChoice {
  readonly indicators: readonly string[];
  readonly split: string | undefined;
  readonly ownAxes: boolean;
  readonly edition: string;
}

/** The indicator to break down: the first chosen one that has a breakdown, else the tile with the most recent one. */
const chooseLead = (
  cube: Cube,
  filter: Filter,
  indicators: readonly string[],
  tiles: readonly Tile[],
): string => {
  const timeOf = (id: string): string => {
    const [split] = splitsOf(cube.dataset, id);
    return (split && breakDown(cube, filter, id, split)?.time) || '';
  };
  const chosen = indicators.find((id) => timeOf(id) !== '');
  const [recent] = tiles
    .map(({ indicator }) => ({ id: indicator.id, time: timeOf(indicator.id) }))
    .filter(({ time }) => time !== '')
    .toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
  return chosen ?? recent?.id ?? '';
};

const toTileSeries = (cube: Cube, verdicts: Verdicts, tiles: readonly Tile[]) =>
  new Map(
    tiles.flatMap(({ indicator }) => {
      const series = buildSeries(cube, verdicts, indicator.id);
      const [only] = series;
      return only && series.length === 1 ? [[indicator.id, only] as const] : [];
    }),
  );

/** Works out all panels. */
export const toMainPanels = (
  cube: Cube,
  verdicts: Verdicts,
  filter: Filter,
  choice: PanelChoice,
): MainPanels => {
  const { dataset } = cube;
  const tiles = chooseTiles(dataset.indicators, verdicts, MOST_TILES);
  const indicators =
    choice.indicators.length > 0
      ? choice.indicators
      : defaultIndicator(cube, verdicts, filter, tiles);
  const lead = chooseLead(cube, filter, indicators, tiles);
  const splits = splitsOf(dataset, lead);
  const split = choice.split && splits.includes(choice.split) ? choice.split : splits[0];
  const seriesSplit = choice.split ?? defaultSplit(cube, verdicts, filter, indicators);
  const ownAxes = choice.ownAxes || indicators.length > MAX_SERIES;
  return {
    tiles,
    seriesByTile: toTileSeries(cube, verdicts, tiles),
    indicators,
    lead,
    splits,
    split,
    issue: splitSelection(dataset, filter, split),
    chosen: chooseSeries(cube, verdicts, filter, {
      indicators,
      split: seriesSplit === NO_SPLIT ? undefined : seriesSplit,
      ownAxes,
      most: ownAxes ? MAX_INDICATORS : MAX_SERIES,
    }),
    breakdown: split ? breakDown(cube, filter, lead, split) : undefined,
    coverage: countCoverage(
      [...cube.placed.values()]
        .flat()
        .filter((each) => isOfEdition(dataset, each.observation, choice.edition)),
      filter,
    ),
    campaigns: selectCampaigns(dataset, filter),
  };
};
