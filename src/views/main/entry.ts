import type { View } from '../view';
import { MAIN_PARAMS, type MainParams } from './params';
import { toChangesSpec, toSeriesSpec } from './specs';
import { MainView } from './view';
import en from './words.en.json';
import zh from './words.zh.json';

/** The overview: key figures, time series, breakdown, coverage and campaigns, which filter one another. */
export const MAIN_VIEW = {
  name: 'main',
  letter: 'o',
  group: 'overview',
  title: { zh: zh.name, en: en.name },
  params: MAIN_PARAMS,
  lead: (state) => (state.chart.show === 'changes' ? toChangesSpec(state) : toSeriesSpec(state)),
  load: () => MainView,
} as const satisfies View<MainParams>;
