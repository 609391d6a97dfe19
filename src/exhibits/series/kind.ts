import type { Kind } from '../exhibit';
import { SERIES_FIELDS, SERIES_HEADS, type SeriesSpec, PLAIN_SERIES } from './spec';

export const SERIES_KIND: Kind<SeriesSpec> = {
  kind: 'series',
  plain: PLAIN_SERIES,
  fields: SERIES_FIELDS,
  heads: SERIES_HEADS,
  needs: ['footnotes'],
  height: 'h-120',
  isComplete: ({ indicators }) => indicators.length > 0,
  load: async () => (await import('./exhibit')).SERIES,
};
