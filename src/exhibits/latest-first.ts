import type { Observation } from '../domain/observation';

/** Figures of later years first, else in the order in which they come. */
export const latestFirst = (observations: readonly Observation[]): readonly Observation[] =>
  observations.toSorted((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1));
