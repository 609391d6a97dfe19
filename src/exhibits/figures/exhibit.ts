import type { Exhibit } from '../exhibit';
import { latestFirst } from '../latest-first';
import { type FiguresAnswer, observationsOf } from './answer';
import { BARE_FIGURES } from './bare';
import type { FiguresSpec } from './spec';
import { figuresTable } from './table';
import { figuresWords } from './words';

/** What are the key figures? */
export const FIGURES: Exhibit<FiguresSpec, FiguresAnswer> = {
  ...BARE_FIGURES,
  words: figuresWords,
  table: figuresTable,
  observations: ({ figures }) => latestFirst(figures.flatMap(observationsOf)),
  settled: ({ asked, figures }) =>
    asked.spec.indicators.length > 0
      ? asked.spec
      : { ...asked.spec, indicators: figures.map(({ indicator }) => indicator.id) },
};
