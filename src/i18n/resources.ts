import enApp from './locales/en/app.json';
import enBreakdown from './locales/en/breakdown.json';
import enCoverage from './locales/en/coverage.json';
import enFigure from './locales/en/figure.json';
import enFilter from './locales/en/filter.json';
import enNotices from './locales/en/notices.json';
import enTiles from './locales/en/tiles.json';
import zhApp from './locales/zh/app.json';
import zhBreakdown from './locales/zh/breakdown.json';
import zhCoverage from './locales/zh/coverage.json';
import zhFigure from './locales/zh/figure.json';
import zhFilter from './locales/zh/filter.json';
import zhNotices from './locales/zh/notices.json';
import zhTiles from './locales/zh/tiles.json';

/** The words of the first screen, by language and subject; those of what is loaded later come with it (`words-of-*`). The Chinese words fix the keys: English must have the same. */
export const RESOURCES = {
  zh: {
    app: zhApp,
    breakdown: zhBreakdown,
    coverage: zhCoverage,
    figure: zhFigure,
    filter: zhFilter,
    notices: zhNotices,
    tiles: zhTiles,
  },
  en: {
    app: enApp,
    breakdown: enBreakdown,
    coverage: enCoverage,
    figure: enFigure,
    filter: enFilter,
    notices: enNotices,
    tiles: enTiles,
  },
} as const;
