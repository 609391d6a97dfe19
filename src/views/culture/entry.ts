import { EVENT_PARAMS, type EventParams } from '../event-params';
import type { View } from '../view';
import { toTypesSpec } from './specs';
import en from './words.en.json';
import zh from './words.zh.json';

/** Publicity, publications, typical cases, education and training. */
export const CULTURE_VIEW = {
  name: 'culture',
  letter: 'c',
  group: 'chapters',
  title: { zh: zh.name, en: en.name },
  params: EVENT_PARAMS,
  lead: toTypesSpec,
  load: async () => (await import('./view')).CultureView,
} as const satisfies View<EventParams>;
