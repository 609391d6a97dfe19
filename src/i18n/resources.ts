import enApp from './locales/en/app.json';
import enAudit from './locales/en/audit.json';
import enBreakdown from './locales/en/breakdown.json';
import enCampaigns from './locales/en/campaigns.json';
import enCoverage from './locales/en/coverage.json';
import enFigure from './locales/en/figure.json';
import enFilter from './locales/en/filter.json';
import enIndicators from './locales/en/indicators.json';
import enNotices from './locales/en/notices.json';
import enReport from './locales/en/report.json';
import enPresentation from './locales/en/presentation.json';
import enOffline from './locales/en/offline.json';
import enTiles from './locales/en/tiles.json';
import enTimeline from './locales/en/timeline.json';
import zhApp from './locales/zh/app.json';
import zhAudit from './locales/zh/audit.json';
import zhBreakdown from './locales/zh/breakdown.json';
import zhCampaigns from './locales/zh/campaigns.json';
import zhCoverage from './locales/zh/coverage.json';
import zhFigure from './locales/zh/figure.json';
import zhFilter from './locales/zh/filter.json';
import zhIndicators from './locales/zh/indicators.json';
import zhNotices from './locales/zh/notices.json';
import zhReport from './locales/zh/report.json';
import zhPresentation from './locales/zh/presentation.json';
import zhOffline from './locales/zh/offline.json';
import zhTiles from './locales/zh/tiles.json';
import zhTimeline from './locales/zh/timeline.json';

/** The words of the interface, by language and subject. The Chinese words fix the keys: English must have the same. */
export const RESOURCES = {
  zh: {
    app: zhApp,
    audit: zhAudit,
    breakdown: zhBreakdown,
    campaigns: zhCampaigns,
    coverage: zhCoverage,
    figure: zhFigure,
    filter: zhFilter,
    indicators: zhIndicators,
    notices: zhNotices,
    report: zhReport,
    presentation: zhPresentation,
    offline: zhOffline,
    tiles: zhTiles,
    timeline: zhTimeline,
  },
  en: {
    app: enApp,
    audit: enAudit,
    breakdown: enBreakdown,
    campaigns: enCampaigns,
    coverage: enCoverage,
    figure: enFigure,
    filter: enFilter,
    indicators: enIndicators,
    notices: enNotices,
    report: enReport,
    presentation: enPresentation,
    offline: enOffline,
    tiles: enTiles,
    timeline: enTimeline,
  },
} as const;
