import { PLAIN_ROUTES } from '../../exhibits/routes/spec';
import type { View } from '../view';
import { SYSTEM_PARAMS, type SystemParams } from './params';
import en from './words.en.json';
import zh from './words.zh.json';

/** Who protects which right by which route. */
export const SYSTEM_VIEW = {
  name: 'system',
  letter: 's',
  group: 'overview',
  title: { zh: zh.name, en: en.name },
  params: SYSTEM_PARAMS,
  lead: () => PLAIN_ROUTES,
  load: async () => (await import('./view')).SystemView,
} as const satisfies View<SystemParams>;
