import { narrowingOf } from '../../crossfilter/filter';
import { type Change, findChanges } from '../../crossfilter/find-changes';
import type { SeriesPoint } from '../../crossfilter/build-series';
import type { Dataset } from '../../domain/dataset';
import { compareSize } from '../../domain/interval';
import { signOf } from '../../domain/show-decimal';
import type { Answer, Asked } from '../exhibit';
import type { ChangesSpec, Direction, RateSort } from './spec';

/** Changes that one page can show. */
export const MOST_CHANGES = 10;

/** The changes between two years, the largest first. `lead` is empty: all of them speak. `reach` are values that their axis reaches besides their own, as that of another answer beside it does. */
export interface ChangesAnswer extends Answer<ChangesSpec> {
  readonly from: number;
  readonly to: number;
  readonly found: readonly Change[];
  readonly reach?: readonly number[] | undefined;
}

/** How a change is known: its rate is printed, follows from two printed figures, or rests on one that is computed or approximate. */
export const rateSortOf = ({ growth, from, to }: Change): RateSort => {
  if (growth.printed !== undefined) return 'printed';
  const isPlain = ({ how, hedge }: SeriesPoint) => how === 'printed' && hedge === undefined;
  return isPlain(from) && isPlain(to) ? 'computed' : 'uncertain';
};

/** What is not certain is also computed. */
const isOfSort = (change: Change, sort: RateSort | undefined): boolean => {
  const own = rateSortOf(change);
  return sort === undefined || own === sort || (sort === 'computed' && own === 'uncertain');
};

/** Whether something rose or fell. */
const directionOf = ({ growth }: Change): Direction => (signOf(growth.low) < 0 ? 'falls' : 'rises');

/** Rises and falls apart, each with the largest first. */
export const inDirections = (
  found: readonly Change[],
): Readonly<Record<Direction, readonly Change[]>> => ({
  rises: found.filter((each) => directionOf(each) === 'rises'),
  falls: found.filter((each) => directionOf(each) === 'falls'),
});

/** The largest of both where there is room for `most`: half for each, and what one leaves for the other. */
export const largestOf = (
  found: readonly Change[],
  most: number,
): Readonly<Record<Direction, readonly Change[]>> => {
  const { rises, falls } = inDirections(found);
  const up = rises.slice(0, Math.max(Math.ceil(most / 2), most - falls.length));
  return { rises: up, falls: falls.slice(0, most - up.length) };
};

/** A change whose size is known. */
export type Sized = Change & Required<Pick<Change, 'difference'>>;

const isSized = (change: Change): change is Sized => change.difference !== undefined;

/** The unit of a change. Sizes of one unit can be compared, and of no two. */
export const unitOfChange = (dataset: Dataset, { series }: Change): string =>
  dataset.indicatorById.get(series.indicator)?.unit ?? '';

/** Unit after unit, that with most changes first, and in each the largest size first. */
const bySize = (dataset: Dataset, found: readonly Change[]): readonly Change[] => {
  const units = new Map<string, Sized[]>();
  for (const change of found.filter(isSized)) {
    const unit = unitOfChange(dataset, change);
    units.set(unit, [...(units.get(unit) ?? []), change]);
  }
  return [...units.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((own) =>
      own.toSorted((a, b) => compareSize(a.difference?.value ?? '0', b.difference?.value ?? '0')),
    );
};

/** Finds what moved between the two ends of the filter's years; without a first year between the last two. */
export const answerChanges = (asked: Asked<ChangesSpec>): ChangesAnswer => {
  const { ground, filter, verdicts, spec } = asked;
  const to = filter.to ?? ground.years.last;
  const from = filter.from ?? to - 1;
  const all = findChanges(ground.cube, verdicts, from, to).filter(
    (change) =>
      isOfSort(change, spec.rates) &&
      (spec.direction ?? directionOf(change)) === directionOf(change),
  );
  const found = spec.measure === 'size' ? bySize(ground.cube.dataset, all) : all;
  return {
    asked,
    badge: narrowingOf(filter, []),
    lead: [],
    isEmpty: found.length === 0,
    from,
    to,
    found,
  };
};

/** Lines whose ends part. */
const MOST_LINES = 8;

/**
 * The changes that are drawn as lines: the largest rises and falls, sizes those of the first unit only, and none with a figure
 * that was computed from the rate itself.
 */
export const slopesOf = ({ asked, found }: ChangesAnswer): readonly Change[] => {
  const { dataset } = asked.ground.cube;
  const [first] = found;
  const isDrawn = (change: Change): boolean =>
    !change.circular &&
    Number(change.growth.value) > -1 &&
    (asked.spec.measure === 'rate' ||
      (first !== undefined && unitOfChange(dataset, change) === unitOfChange(dataset, first)));
  const { rises, falls } = largestOf(found.filter(isDrawn), MOST_LINES);
  return [...rises, ...falls];
};
