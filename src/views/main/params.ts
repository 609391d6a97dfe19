import { CAMPAIGNS_FIELDS } from '../../exhibits/campaigns/spec';
import { CHANGES_FIELDS } from '../../exhibits/changes/spec';
import {
  CHART_WORDS,
  type ChartState,
  PLAIN_CHART,
  SERIES_FIELDS,
} from '../../exhibits/series/spec';
import { words } from '../../url/parser';
import { piece, type StateOf } from '../../url/state-table';
import { TABLE_PARAMS } from '../table-params';

const NO_IDS: readonly string[] = [];

/** What a link says of the main view: the time series (`indicators`, none for the view's own choice, `split`, `chart`, `baseYear`), which of the largest changes are shown and how (`rates`, `direction`, `measure`, `shape`), and the table of campaigns with its expanded rows. */
export const MAIN_PARAMS = {
  indicators: piece('ind', 'push', NO_IDS, SERIES_FIELDS.indicators.parser),
  split: piece('by', 'push', undefined, SERIES_FIELDS.split.parser),
  chart: piece<ChartState>('chart', 'push', PLAIN_CHART, words(PLAIN_CHART, CHART_WORDS)),
  baseYear: piece('year', 'push', undefined, SERIES_FIELDS.baseYear.parser),
  rates: piece('rates', 'push', undefined, CHANGES_FIELDS.rates.parser),
  direction: piece('moves', 'push', undefined, CHANGES_FIELDS.direction.parser),
  measure: piece('amount', 'push', 'rate', CHANGES_FIELDS.measure.parser),
  shape: piece('drawn', 'push', 'list', CHANGES_FIELDS.shape.parser),
  ...TABLE_PARAMS,
  open: piece('open', 'push', NO_IDS, CAMPAIGNS_FIELDS.open.parser),
} as const;

export type MainParams = StateOf<typeof MAIN_PARAMS>;
