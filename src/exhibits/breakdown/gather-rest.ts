import { toFigure } from '../../crossfilter/figure-of';
import type { Dataset } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import type { Sum } from '../../domain/sum-figures';

/** Bars that can be read in one picture. */
export const MOST_BARS = 9;

/**
 * The parts that have a bar of their own, in their order, and the rest, which is one bar; none where all have room. `sum` is
 * what the rest makes together, undefined where its parts may not be added.
 */
export interface Gathered {
  readonly shown: readonly Observation[];
  readonly rest: readonly Observation[];
  readonly sum: Sum | undefined;
}

/** Keeps the parts that are chosen, then the largest; the last bar is that of the rest. */
export const gatherRest = (
  dataset: Dataset,
  parts: readonly Observation[],
  isChosen: (part: Observation) => boolean,
): Gathered => {
  if (parts.length <= MOST_BARS) return { shown: parts, rest: [], sum: undefined };
  const first = [...parts.filter(isChosen), ...parts.filter((part) => !isChosen(part))];
  const kept = new Set(first.slice(0, MOST_BARS - 1));
  const rest = parts.filter((part) => !kept.has(part));
  const figure = toFigure(dataset, rest);
  return {
    shown: parts.filter((part) => kept.has(part)),
    rest,
    sum: figure?.kind === 'sum' ? figure.sum : undefined,
  };
};
