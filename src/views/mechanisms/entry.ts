import type { View } from '../view';
import { toStrips } from '../to-strips';
import en from './words.en.json';
import zh from './words.zh.json';

/** Protection centers, mediation, arbitration and all that stands beside courts and agencies. */
export const MECHANISMS_VIEW = {
  name: 'mechanisms',
  letter: 'm',
  group: 'chapters',
  title: { zh: zh.name, en: en.name },
  params: {},
  lead: () => toStrips('mechanisms'),
  load: async () => (await import('./view')).MechanismsView,
} as const satisfies View<object>;
