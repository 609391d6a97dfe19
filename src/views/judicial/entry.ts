import type { View } from '../view';
import { JUDICIAL_PARAMS, type JudicialParams } from './params';
import { toOffencesSpec } from './specs';
import en from './words.en.json';
import zh from './words.zh.json';

/** Judicial protection: courts, procuratorates and police. */
export const JUDICIAL_VIEW = {
  name: 'judicial',
  letter: 'j',
  group: 'chapters',
  title: { zh: zh.name, en: en.name },
  params: JUDICIAL_PARAMS,
  lead: toOffencesSpec,
  load: async () => (await import('./view')).JudicialView,
} as const satisfies View<JudicialParams>;
