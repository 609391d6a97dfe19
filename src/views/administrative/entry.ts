import type { TableState } from '../table-params';
import type { View } from '../view';
import { toStrips } from '../to-strips';
import en from './words.en.json';
import zh from './words.zh.json';

/** Inspections, cases and seizures field by field, campaigns, customs. */
export const ADMINISTRATIVE_VIEW = {
  name: 'administrative',
  letter: 'd',
  group: 'chapters',
  title: { zh: zh.name, en: en.name },
  params: {},
  lead: () => toStrips('administrative'),
  load: async () => (await import('./view')).AdministrativeView,
} as const satisfies View<TableState>;
