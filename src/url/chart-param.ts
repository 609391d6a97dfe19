import type { Param } from './param';
import type { ChartState } from './view-state';

/** What each word of the key `chart` sets. Defaults have no word. */
const CHART_WORDS: Readonly<Record<string, Partial<ChartState>>> = {
  table: { show: 'table' },
  changes: { show: 'changes' },
  index: { measure: 'index' },
  yoy: { measure: 'yoy' },
  log: { scale: 'log' },
  stacked: { form: 'stacked' },
  multiples: { form: 'multiples' },
};

const isSet = (chart: ChartState, part: Partial<ChartState>): boolean =>
  Object.entries({ ...chart, ...part }).every(([key, value]) =>
    Object.entries(chart).some(([own, is]) => own === key && is === value),
  );

/** The key `chart`: words for whatever of the time series is not plain, in the order of `CHART_WORDS`. */
export const chartParam: Param = {
  key: 'chart',
  history: 'push',
  write: (state) =>
    Object.keys(CHART_WORDS)
      .filter((word) => isSet(state.chart, CHART_WORDS[word] ?? {}))
      .join(',') || undefined,
  read: (state, text, _vocabulary, drop) => {
    let read: Partial<ChartState> = {};
    for (const word of new Set(text.split(','))) {
      const part = CHART_WORDS[word];
      const [key] = Object.keys(part ?? {});
      if (!part || !key) drop(word, 'unknown-value');
      else if (key in read) drop(word, 'contradiction');
      else read = { ...read, ...part };
    }
    return { ...state, chart: { ...state.chart, ...read } };
  },
};
