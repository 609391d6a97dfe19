import { type Dataset, isCodeWithin, treeOf } from '../domain/dataset';
import { isAdditive } from '../domain/indicator';
import type { Observation } from '../domain/observation';
import { type Sum, sumFigures } from '../domain/sum-figures';

/**
 * What one place of the screen may show for an indicator in one year.
 * `published`: one figure as printed. `sum`: computed from disjoint parts of one published breakdown.
 * `parts`: several figures that must not be added up; each is shown with its own name.
 */
export type Figure =
  | { readonly kind: 'published'; readonly observation: Observation }
  | { readonly kind: 'sum'; readonly sum: Sum; readonly parts: readonly Observation[] }
  | { readonly kind: 'parts'; readonly parts: readonly Observation[] };

/** The dimension in which figures of one indicator and time differ; undefined where they differ in none, in more than one, or in anything else. */
const splitDimension = (parts: readonly Observation[]): string | undefined => {
  const [first] = parts;
  if (!first) return undefined;
  const dimensions = Object.keys(first.codes).toSorted();
  const same = parts.every(
    (part) =>
      part.indicator === first.indicator &&
      part.time === first.time &&
      Object.keys(part.codes).toSorted().join() === dimensions.join(),
  );
  if (!same) return undefined;
  const differing = dimensions.filter((dimension) =>
    parts.some((part) => part.codes[dimension] !== first.codes[dimension]),
  );
  return differing.length === 1 ? differing[0] : undefined;
};

const areDisjoint = (dataset: Dataset, dimension: string, parts: readonly Observation[]) => {
  if (!treeOf(dataset, dimension).list.disjoint) return false;
  const codes = parts.map((part) => part.codes[dimension] ?? '');
  return codes.every((code, index) =>
    codes.every((other, at) => at === index || !isCodeWithin(dataset, dimension, code, other)),
  );
};

/** The figure for observations, undefined for none. Sums only disjoint parts of one breakdown of one indicator, of an additive kind, at one time. */
export const toFigure = (
  dataset: Dataset,
  observations: readonly Observation[],
): Figure | undefined => {
  const [first, ...others] = observations;
  if (!first) return undefined;
  if (others.length === 0) return { kind: 'published', observation: first };
  const parts = observations;
  const kind = dataset.indicatorById.get(first.indicator)?.kind;
  const dimension = splitDimension(parts);
  if (!kind || !isAdditive(kind) || !dimension || !areDisjoint(dataset, dimension, parts)) {
    return { kind: 'parts', parts };
  }
  const sum = sumFigures(parts);
  return sum ? { kind: 'sum', sum, parts } : { kind: 'parts', parts };
};

/** The latest year among observations, and those of that year; undefined for none. */
export const latestOf = (
  observations: readonly Observation[],
): { readonly time: string; readonly observations: readonly Observation[] } | undefined => {
  const [first] = observations;
  if (!first) return undefined;
  const time = observations.reduce(
    (last, each) => (each.time > last ? each.time : last),
    first.time,
  );
  return { time, observations: observations.filter((each) => each.time === time) };
};
