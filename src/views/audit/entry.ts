import type { TableState } from '../table-params';
import type { View } from '../view';
import { AUDIT_PARAMS, type AuditParams } from './params';
import { toIdentitiesSpec } from './specs';
import en from './words.en.json';
import zh from './words.zh.json';

/** Whether the figures hold together, and the check against a report file. */
export const AUDIT_VIEW = {
  name: 'audit',
  letter: 'a',
  group: 'tools',
  title: { zh: zh.name, en: en.name },
  params: AUDIT_PARAMS,
  lead: toIdentitiesSpec,
  load: async () => (await import('./view')).AuditView,
} as const satisfies View<AuditParams & TableState>;
