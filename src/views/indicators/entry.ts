import { PLAIN_SERIES } from '../../exhibits/series/spec';
import type { TableState } from '../table-params';
import type { View } from '../view';
import { INDICATORS_PARAMS, type IndicatorsParams } from './params';
import en from './words.en.json';
import zh from './words.zh.json';

/** Every figure of the report and its history. */
export const INDICATORS_VIEW = {
  name: 'indicators',
  letter: 'i',
  group: 'tools',
  title: { zh: zh.name, en: en.name },
  params: INDICATORS_PARAMS,
  // The course of the figure whose details are open.
  lead: ({ observation }) =>
    observation === undefined
      ? undefined
      : { ...PLAIN_SERIES, indicators: [observation.split('@')[0] ?? ''] },
  load: async () => (await import('./view')).IndicatorsView,
} as const satisfies View<IndicatorsParams & TableState>;
