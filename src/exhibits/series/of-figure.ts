import type { Observation } from '../../domain/observation';
import { NO_SPLIT, PLAIN_SERIES, type SeriesSpec } from './spec';

/** The series that one figure is of: its indicator, or just its part of it. Meant for no filter: one would narrow it. */
export const seriesOfFigure = ({
  indicator,
  codes,
}: Pick<Observation, 'indicator' | 'codes'>): SeriesSpec => {
  const [[split, part] = [NO_SPLIT, undefined]] = Object.entries(codes);
  return { ...PLAIN_SERIES, indicators: [indicator], split, part };
};
