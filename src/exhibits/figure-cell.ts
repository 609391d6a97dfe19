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
