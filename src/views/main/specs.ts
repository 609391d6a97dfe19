import type { BreakdownSpec } from '../../exhibits/breakdown/spec';
import type { ChangesSpec } from '../../exhibits/changes/spec';
import type { CampaignsSpec } from '../../exhibits/campaigns/spec';
import type { SeriesSpec } from '../../exhibits/series/spec';
import { chooseTiles, MOST_TILES } from '../../crossfilter/choose-tiles';
import { defaultIndicator } from '../../crossfilter/default-indicator';
import type { Filter } from '../../crossfilter/filter';
import { verdictsOf } from '../../exhibits/answers';
import type { Ground } from '../../exhibits/exhibit';
import type { MainParams } from './params';

/** The time series of a link. */
export const toSeriesSpec = ({
  indicators,
  split,
  chart,
  baseYear,
}: Pick<MainParams, 'indicators' | 'split' | 'chart' | 'baseYear'>): SeriesSpec => ({
  kind: 'series',
  indicators,
  split,
  part: undefined,
  chart,
  baseYear,
});

/** What moved most, in its place. */
export const toChangesSpec = ({
  rates,
  direction,
  measure,
  shape,
}: Pick<MainParams, 'rates' | 'direction' | 'measure' | 'shape'>): ChangesSpec => ({
  kind: 'changes',
  rates,
  direction,
  measure,
  shape,
});

/** The breakdown beside it: of one of its indicators, by its split. */
export const toBreakdownSpec = ({
  indicators,
  split,
}: Pick<MainParams, 'indicators' | 'split'>): BreakdownSpec => ({
  kind: 'breakdown',
  indicators,
  split,
  orOther: true,
});

/** The table of campaigns. */
export const toCampaignsSpec = ({
  sort,
  search,
  open,
}: Pick<MainParams, 'sort' | 'search' | 'open'>): CampaignsSpec => ({
  kind: 'campaigns',
  sort,
  search,
  open,
  by: 'campaign',
});

/** The indicators whose course the view shows: those of the link, else the one that the filter makes the first. */
export const shownIndicators = (
  { cube }: Ground,
  filter: Filter,
  chosen: readonly string[],
): readonly string[] => {
  if (chosen.length > 0) return chosen;
  const verdicts = verdictsOf(cube, filter);
  const tiles = chooseTiles(cube.dataset.indicators, verdicts, MOST_TILES);
  return defaultIndicator(cube, verdicts, filter, tiles);
};
