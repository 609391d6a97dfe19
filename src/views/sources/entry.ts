import type { TableState } from '../table-params';
import type { View } from '../view';
import { SOURCES_PARAMS, type SourcesParams } from './params';
import { toPartSpec } from './specs';
import en from './words.en.json';
import zh from './words.zh.json';

/** What the figures rest on, and what the words and marks mean. */
export const SOURCES_VIEW = {
  name: 'sources',
  letter: 'w',
  group: 'tools',
  title: { zh: zh.name, en: en.name },
  params: SOURCES_PARAMS,
  lead: toPartSpec,
  load: async () => (await import('./view')).SourcesView,
} as const satisfies View<SourcesParams & TableState>;
