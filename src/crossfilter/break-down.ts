import { checkSum, type SumVerdict } from '../domain/check-sum';
import { type Dataset, isCodeWithin, treeOf } from '../domain/dataset';
import { isAdditive } from '../domain/indicator';
import type { Observation } from '../domain/observation';
import type { Cube } from './apply-filter';
import type { Filter, FilterDimension } from './filter';
import { relateToFilter } from './relate-to-filter';

/** One indicator in one year by one dimension: the published parts, largest first, and how they stand to the published total. */
export interface Breakdown {
  readonly dimension: string;
  readonly time: string;
  readonly parts: readonly Observation[];
  /** The published total of the parts; absent where the report prints none. */
  readonly whole?: Observation | undefined;
  /** How the parts stand to the total; absent without a total, or where parts of this kind never add up. */
  readonly sum?: SumVerdict | undefined;
}

/** The dimension of the filter clause that parts by a dimension issue: the dimension itself, or what its codes imply. */
export const issuedDimension = (
  dataset: Dataset,
  dimension: string,
): FilterDimension | undefined => {
  if (dimension === 'right' || dimension === 'campaign') return dimension;
  const implies = treeOf(dataset, dimension).list.codes.some((code) => code.implies?.right);
  return implies ? 'right' : undefined;
};

/** The dimensions by which an indicator is published, those with most codes first. A single part without a total is no split. */
export const splitsOf = (dataset: Dataset, indicator: string): readonly string[] => {
  const codes = new Map<string, Set<string>>();
  const observations = dataset.observationsOf.get(indicator) ?? [];
  const hasTotal = observations.some((each) => Object.keys(each.codes).length === 0);
  for (const { codes: own } of observations) {
    for (const [dimension, code] of Object.entries(own)) {
      codes.set(dimension, (codes.get(dimension) ?? new Set()).add(code));
    }
  }
  return [...codes]
    .filter(([, own]) => hasTotal || own.size > 1)
    .toSorted(([a, first], [b, second]) => second.size - first.size || (a < b ? -1 : 1))
    .map(([dimension]) => dimension);
};

const isOnlySplitBy = (observation: Observation, dimension: string) =>
  Object.keys(observation.codes).join() === dimension;

const withoutNested = (dataset: Dataset, dimension: string, parts: readonly Observation[]) =>
  parts.filter((part) =>
    parts.every(
      (other) =>
        other === part ||
        !isCodeWithin(
          dataset,
          dimension,
          part.codes[dimension] ?? '',
          other.codes[dimension] ?? '',
        ),
    ),
  );

/**
 * Breaks an indicator down by a dimension, in the latest year that the filter allows and the report itemises.
 * The panel's own dimension does not narrow it. Undefined where the report has no such breakdown under the filter.
 */
export const breakDown = (
  cube: Cube,
  filter: Filter,
  indicatorId: string,
  dimension: string,
): Breakdown | undefined => {
  const { dataset } = cube;
  const indicator = dataset.indicatorById.get(indicatorId);
  const own = indicator && cube.placed.get(indicator);
  if (!own) return undefined;
  const issued = issuedDimension(dataset, dimension);
  const seen = own
    .filter((each) => relateToFilter(each, filter, issued ? [issued] : []) !== 'out')
    .map((each) => each.observation);
  const split = seen.filter((each) => isOnlySplitBy(each, dimension));
  const time = split.reduce((last, each) => (each.time > last ? each.time : last), '');
  const parts = withoutNested(
    dataset,
    dimension,
    split.filter((each) => each.time === time),
  );
  if (parts.length === 0) return undefined;
  const whole = seen.find((each) => each.time === time && Object.keys(each.codes).length === 0);
  const adds = isAdditive(indicator.kind) && treeOf(dataset, dimension).list.disjoint;
  return {
    dimension,
    time,
    parts: [...parts].toSorted((a, b) => Number(b.value) - Number(a.value)),
    ...(whole ? { whole } : {}),
    ...(whole && adds ? { sum: checkSum(whole, parts) } : {}),
  };
};
