import {
  type Filter,
  FILTER_DIMENSIONS,
  NO_FILTER,
  setClause,
  setYears,
} from '../../src/crossfilter/filter';
import { type Dataset } from '../../src/domain/dataset';
import { codesIn } from './arbitrary-filter';
import { toRandom } from './random';

/** How often years change, of all steps; else one clause does. */
const YEARS_SHARE = 0.15;
/** How often a change clears: so that two clauses stand on average. */
const CLEAR_SHARE = 0.6;

/**
 * Filters as a reader makes them, one change from one to the next: a clause set to one or two codes or cleared, or years set
 * or cleared. None comes twice, so that nothing is answered from memory. The same for the same seed.
 */
export const walkFilters = (dataset: Dataset, steps: number, seed = 1): readonly Filter[] => {
  const random = toRandom(seed);
  const draw = <T>(among: readonly T[]): T | undefined =>
    among[Math.floor(random() * among.length)];
  const step = (before: Filter): Filter => {
    const clears = random() < CLEAR_SHARE;
    if (random() < YEARS_SHARE) {
      const from = 2_005 + Math.floor(random() * 20);
      return clears
        ? setYears(before, undefined, undefined)
        : setYears(before, from, random() < 0.5 ? undefined : from + Math.floor(random() * 5));
    }
    const dimension = draw(FILTER_DIMENSIONS) ?? 'right';
    const codes = codesIn(dataset, dimension);
    const drawn = Array.from({ length: 1 + Math.floor(random() * 2) }, () => draw(codes) ?? '');
    return setClause(before, dimension, clears ? [] : drawn);
  };
  const seen = new Set<string>();
  const filters: Filter[] = [];
  for (let filter = NO_FILTER; filters.length < steps; filter = step(filter)) {
    const key = JSON.stringify(filter);
    if (seen.has(key)) continue;
    seen.add(key);
    filters.push(filter);
  }
  return filters;
};
