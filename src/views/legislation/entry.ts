import type { TableState } from '../table-params';
import type { View } from '../view';
import { LEGISLATION_PARAMS, type LegislationParams } from './params';
import { toInstrumentsSpec } from './specs';
import en from './words.en.json';
import zh from './words.zh.json';

/** Laws, regulations, rules and documents: what holds since when, and what is on its way. */
export const LEGISLATION_VIEW = {
  name: 'legislation',
  letter: 'l',
  group: 'chapters',
  title: { zh: zh.name, en: en.name },
  params: LEGISLATION_PARAMS,
  lead: toInstrumentsSpec,
  load: async () => (await import('./view')).LegislationView,
} as const satisfies View<LegislationParams & TableState>;
