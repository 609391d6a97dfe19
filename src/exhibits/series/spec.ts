import { code, codes, words, year } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** How series are shown. `multiples` gives each one a small chart of its own; `axes` says whether those of one unit have one value axis. */
export interface ChartState {
  readonly show: 'chart' | 'table' | 'changes';
  readonly measure: 'absolute' | 'index' | 'yoy';
  readonly scale: 'linear' | 'log';
  readonly form: 'lines' | 'stacked' | 'multiples';
  readonly axes: 'own' | 'equal';
}

export const PLAIN_CHART: ChartState = {
  show: 'chart',
  measure: 'absolute',
  scale: 'linear',
  form: 'lines',
  axes: 'own',
};

/** What each word of a chart sets. Defaults have no word. */
export const CHART_WORDS: Readonly<Record<string, Partial<ChartState>>> = {
  table: { show: 'table' },
  changes: { show: 'changes' },
  index: { measure: 'index' },
  yoy: { measure: 'yoy' },
  log: { scale: 'log' },
  stacked: { form: 'stacked' },
  multiples: { form: 'multiples' },
  equal: { axes: 'equal' },
};

/** The value of `split` that asks for the total where the kind would split by itself. */
export const NO_SPLIT = 'total';

/** Series that one chart can show and still be read; more become small multiples. */
export const MAX_SERIES = 6;

/** Indicators that can be named at once. */
export const MAX_INDICATORS = 12;

/** How figures have moved over the years. No `indicators`: the first key figure that has a history. `split` is the dimension by which one of them is shown in its parts, undefined where the filter decides; `part` the code of the one part of it that is shown alone, undefined for all; `baseYear` the year that is 100 in an index. */
export interface SeriesSpec {
  readonly kind: 'series';
  readonly indicators: readonly string[];
  readonly split: string | undefined;
  readonly part: string | undefined;
  readonly chart: ChartState;
  readonly baseYear: number | undefined;
}

/** The words of a chart of its own: in the place of `changes` another exhibit is shown. */
const { changes: _, ...OWN_WORDS } = CHART_WORDS;

export const SERIES_FIELDS: Fields<SeriesSpec> = {
  indicators: { letter: 'i', parser: codes('indicators', { most: MAX_INDICATORS }) },
  split: { letter: 'b', parser: code('splits') },
  part: { letter: 'p', parser: code('parts') },
  chart: { letter: 'c', parser: words(PLAIN_CHART, OWN_WORDS) },
  baseYear: { letter: 'y', parser: year },
};

export const SERIES_HEADS: readonly Head<SeriesSpec>[] = [{ letter: 't', preset: {} }];

export const PLAIN_SERIES: SeriesSpec = {
  kind: 'series',
  indicators: [],
  split: undefined,
  part: undefined,
  chart: PLAIN_CHART,
  baseYear: undefined,
};
