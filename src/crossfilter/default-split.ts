import type { Cube, Verdicts } from './apply-filter';
import { issuedDimension, splitsOf } from './break-down';
import { codesOf, type Filter } from './filter';

/**
 * The dimension by which the series of one indicator is split until a reader chooses: where the filter finds parts of it,
 * all parts stand side by side and the selected ones are strong. Undefined where it finds none, or for several indicators.
 */
export const defaultSplit = (
  cube: Cube,
  verdicts: Verdicts,
  filter: Filter,
  indicators: readonly string[],
): string | undefined => {
  const [first] = indicators;
  const [split] = first && indicators.length === 1 ? splitsOf(cube.dataset, first) : [];
  if (!first || !split || issuedDimension(cube.dataset, split) !== split) return undefined;
  if (codesOf(filter, split).length === 0) return undefined;
  const verdict = verdicts.get(first);
  const hasParts =
    verdict?.kind === 'filtered' &&
    verdict.observations.some(({ codes }) => codes[split] !== undefined);
  return hasParts ? split : undefined;
};
