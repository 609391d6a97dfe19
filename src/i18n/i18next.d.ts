import 'i18next';
import type { RESOURCES } from './resources';
import type audit from './locales/zh/audit.json';
import type campaigns from './locales/zh/campaigns.json';
import type indicators from './locales/zh/indicators.json';
import type offline from './locales/zh/offline.json';
import type presentation from './locales/zh/presentation.json';
import type report from './locales/zh/report.json';
import type timeline from './locales/zh/timeline.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: (typeof RESOURCES)['zh'] & {
      audit: typeof audit;
      campaigns: typeof campaigns;
      indicators: typeof indicators;
      offline: typeof offline;
      presentation: typeof presentation;
      report: typeof report;
      timeline: typeof timeline;
    };
  }
}
