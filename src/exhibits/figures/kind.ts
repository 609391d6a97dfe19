import type { Kind } from '../exhibit';
import { BARE_FIGURES } from './bare';
import { FIGURES_FIELDS, FIGURES_HEADS, type FiguresSpec, PLAIN_FIGURES } from './spec';

export const FIGURES_KIND: Kind<FiguresSpec> = {
  kind: 'figures',
  plain: PLAIN_FIGURES,
  fields: FIGURES_FIELDS,
  heads: FIGURES_HEADS,
  needs: [],
  height: 'h-28',
  bare: BARE_FIGURES,
  load: async () => (await import('./exhibit')).FIGURES,
};
