import type { SeriesPoint } from '../crossfilter/build-series';
import type { Observation } from '../domain/observation';
import type { TableCell } from './exhibit-table';

/** A published figure as a cell; one that the data hold as computed says so. */
export const toFigureCell = (observation: Observation): TableCell => ({
  kind: 'figure',
  indicator: observation.indicator,
  figure: observation.status === 'E' ? { ...observation, printed: undefined } : observation,
  how: observation.status === 'E' ? 'computed' : 'printed',
  from: [observation],
});

/** One year of a series as a cell. */
export const toPointCell = (indicator: string, point: SeriesPoint): TableCell => ({
  kind: 'figure',
  indicator,
  figure: point,
  how: point.how === 'printed' ? 'printed' : 'computed',
  from: point.from,
});
