import { type BreakdownSpec } from '../../exhibits/breakdown/spec';
import { type CampaignsSpec } from '../../exhibits/campaigns/spec';
import type { SeriesSpec } from '../../exhibits/series/spec';
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
  chart,
  baseYear,
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
});
