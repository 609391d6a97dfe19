import { CAMPAIGNS_FIELDS } from '../../exhibits/campaigns/spec';
import {
  CHART_WORDS,
  type ChartState,
  MAX_INDICATORS,
  NO_SPLIT,
  PLAIN_CHART,
  SERIES_FIELDS,
} from '../../exhibits/series/spec';
import { words } from '../../url/parser';
import { piece, type StateOf } from '../../url/state-table';
import { TABLE_PARAMS } from '../table-params';

const NO_IDS: readonly string[] = [];

/** What a link says of the main view: the time series (`indicators`, none for the view's own choice, `split`, `chart`, `baseYear`), and the table of campaigns with its expanded rows. */
export const MAIN_PARAMS = {
  indicators: piece('ind', 'push', NO_IDS, SERIES_FIELDS.indicators.parser, {
    value: `indicators of the time series, up to ${MAX_INDICATORS}, in their order`,
    plain: 'the view chooses',
  }),
  split: piece('by', 'push', undefined, SERIES_FIELDS.split.parser, {
    value: `dimension by which one indicator is split, in the series and in the breakdown; \`${NO_SPLIT}\` for none`,
    plain: 'the view chooses',
  }),
  chart: piece<ChartState>('chart', 'push', PLAIN_CHART, words(PLAIN_CHART, CHART_WORDS), {
    value:
      'words for what is not plain: `table` or `changes`; `index` or `yoy`; `log`; `stacked` or `multiples`',
    plain: 'chart, values, linear, lines',
  }),
  baseYear: piece('year', 'push', undefined, SERIES_FIELDS.baseYear.parser, {
    value: 'base year of an index',
    plain: 'the first year that all series have',
  }),
  ...TABLE_PARAMS,
  open: piece('open', 'push', NO_IDS, CAMPAIGNS_FIELDS.open.parser, {
    value: 'expanded campaigns',
    plain: 'none',
  }),
} as const;

export type MainParams = StateOf<typeof MAIN_PARAMS>;
