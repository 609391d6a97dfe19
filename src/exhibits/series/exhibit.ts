import type { Observation } from '../../domain/observation';
import type { Exhibit } from '../exhibit';
import { latestFirst } from '../latest-first';
import { answerSeries, type SeriesAnswer } from './answer';
import { SeriesPicture } from './picture';
import { NO_SPLIT, type SeriesSpec } from './spec';
import { seriesTable } from './table';
import { SeriesTools } from './touch-series';
import { seriesWords } from './words';

const observationsOf = ({ chosen }: SeriesAnswer): readonly Observation[] => [
  ...new Set(chosen.series.flatMap(({ points }) => points.flatMap(({ from }) => from))),
];

const settle = ({ asked, indicators, splits, chosen, drawing }: SeriesAnswer): SeriesSpec => {
  const { spec } = asked;
  const { chart } = spec;
  return {
    ...spec,
    indicators,
    split: chosen.split ?? (splits.length > 0 ? NO_SPLIT : undefined),
    part: chosen.split === undefined ? undefined : spec.part,
    chart: { ...chart, show: chart.show === 'table' ? 'table' : 'chart' },
    baseYear: drawing.measure === 'index' ? drawing.base : undefined,
  };
};

/** How have figures moved over the years? */
export const SERIES: Exhibit<SeriesSpec, SeriesAnswer> = {
  answer: answerSeries,
  words: seriesWords,
  table: seriesTable,
  observations: (answer) => latestFirst(observationsOf(answer)),
  settled: settle,
  Picture: SeriesPicture,
  Tools: SeriesTools,
};
