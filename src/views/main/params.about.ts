import type { About } from '../../url/about';

/** What the keys of the address hold that these pieces have. */
export const ABOUT: About = {
  ind: ['indicators of the time series, up to 12, in their order', 'the view chooses'],
  by: [
    'dimension by which one indicator is split, in the series and in the breakdown; `total` for none',
    'the view chooses',
  ],
  chart: [
    'words for what is not plain: `table` or `changes`; `index` or `yoy`; `log`; `stacked` or `multiples`; `equal`: small charts of one unit have equal axes',
    'chart, values, linear, lines, own axes',
  ],
  year: ['base year of an index', 'the first year that all series have'],
  rates: [
    'of the largest changes, those with rates that are `printed`, `computed`, or computed and `uncertain`',
    'all',
  ],
  moves: ['of the largest changes, `rises` or `falls`', 'both'],
  amount: ['what the largest changes are ordered by: `rate` or `size`', '`rate`'],
  drawn: ['how the largest changes are drawn: `list` or `slope`', '`list`'],
  open: ['expanded campaigns', 'none'],
};
