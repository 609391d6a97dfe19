import { EVENT_PARAMS, type EventParams } from '../event-params';
import type { View } from '../view';
import { toLedgerSpec } from './specs';
import en from './words.en.json';
import zh from './words.zh.json';

/** With whom what took place: meetings, agreements, treaties, training. */
export const COOPERATION_VIEW = {
  name: 'cooperation',
  letter: 'p',
  group: 'chapters',
  title: { zh: zh.name, en: en.name },
  params: EVENT_PARAMS,
  lead: toLedgerSpec,
  load: async () => (await import('./view')).CooperationView,
} as const satisfies View<EventParams>;
