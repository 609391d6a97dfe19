import { checkGrowth, type GrowthVerdict } from '../domain/check-growth';
import { GROWTH_VERDICTS } from '../domain/growth-verdict';
import type { Observation } from '../domain/observation';
import type { Cube } from './apply-filter';
import type { Filter } from './filter';
import { relateToFilter } from './relate-to-filter';

/** A printed year-on-year rate and how the printed values stand to it. */
export interface CheckedGrowth {
  readonly observation: Observation;
  readonly verdict: GrowthVerdict;
}

/** Every printed rate inside the filter with its verdict: those that differ first, later years before earlier ones. */
export const auditGrowth = (cube: Cube, filter: Filter): readonly CheckedGrowth[] => {
  const { dataset } = cube;
  const rank = ({ verdict }: CheckedGrowth) => GROWTH_VERDICTS.indexOf(verdict.kind);
  return [...cube.placed.values()]
    .flat()
    .filter((placed) => relateToFilter(placed, filter) === 'in')
    .flatMap(({ observation }) => {
      const verdict = checkGrowth(observation, dataset.observationByReference, dataset.breaks);
      return verdict ? [{ observation, verdict }] : [];
    })
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        Number(b.observation.time > a.observation.time) -
          Number(a.observation.time > b.observation.time),
    );
};
