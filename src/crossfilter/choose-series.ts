import type { Observation } from '../domain/observation';
import type { Cube, Verdicts } from './apply-filter';
import { issuedDimension, splitsOf } from './break-down';
import { buildSeries, buildSplitSeries, type Series } from './build-series';
import { checkStack, type StackVerdict } from './check-stack';
import { type Filter, hasYear } from './filter';
import { relateToFilter } from './relate-to-filter';

/**
 * The series of a chart. `split` is the dimension by which one indicator is shown in its parts, and `stack` says whether
 * these may be stacked. `mixed` says that figures of theirs share no axis, being of other units, kinds or definitions.
 * `outside` are indicators that the filter has nothing for. `cut` is how many series more there are than there is room for.
 */
export interface ChosenSeries {
  readonly series: readonly Series[];
  readonly split: string | undefined;
  readonly stack: StackVerdict | undefined;
  readonly mixed: boolean;
  readonly outside: readonly string[];
  readonly cut: number;
}

/** What to draw: the chosen indicators, the dimension to split one of them by, the one part of it that is drawn alone, and how many series there is room for. */
export interface SeriesChoice {
  readonly indicators: readonly string[];
  readonly split: string | undefined;
  readonly part?: string | undefined;
  readonly most: number;
  /** Parts that are drawn before larger ones where not all have room; none without it. */
  readonly isWanted?: ((codes: Series['codes'], split: string) => boolean) | undefined;
}

/** Bars of a single year that stand side by side and can be read. */
const MOST_BARS = 9;

const sharesAxis = (cube: Cube, first: string, other: string): boolean => {
  if (first === other) return true;
  const [a, b] = [first, other].map((id) => cube.dataset.indicatorById.get(id));
  if (!a || !b || a.apart?.includes(b.id) || b.apart?.includes(a.id)) return false;
  return a.unit === b.unit && a.kind === b.kind;
};

/** Observations of an indicator under all clauses but those that the split issues itself. */
const observationsForSplit = (cube: Cube, filter: Filter, id: string, split: string) => {
  const indicator = cube.dataset.indicatorById.get(id);
  const issued = issuedDimension(cube.dataset, split);
  return (indicator ? (cube.placed.get(indicator) ?? []) : [])
    .filter((each) => relateToFilter(each, filter, issued ? [issued] : []) !== 'out')
    .map((each) => each.observation);
};

/** A year before the filter's may be computed from a growth within it; it is not shown. */
const clipTo =
  (filter: Filter) =>
  (series: Series): Series => ({
    ...series,
    points: series.points.filter(({ year }) => hasYear(filter, year)),
  });

/** The parts that there is room for, in their order: those that are wanted, then the largest. */
const withinRoom = (
  parts: readonly Series[],
  split: string,
  { most, isWanted }: SeriesChoice,
): readonly Series[] => {
  const years = new Set(parts.flatMap(({ points }) => points.map(({ year }) => year)));
  const room = years.size === 1 ? Math.max(most, MOST_BARS) : most;
  if (parts.length <= room) return parts;
  const wanted = parts.filter(({ codes }) => isWanted?.(codes, split) === true);
  const kept = new Set(
    [...wanted, ...parts.filter((each) => !wanted.includes(each))].slice(0, room),
  );
  return parts.filter((each) => kept.has(each));
};

const partsOf = (cube: Cube, filter: Filter, id: string, split: string) => {
  const observations = observationsForSplit(cube, filter, id, split);
  const parts = buildSplitSeries(cube.dataset, observations, id, split)
    .map(clipTo(filter))
    .filter(({ points }) => points.length > 0);
  return { observations, parts };
};

/** The dimensions by which an indicator can be split under a filter: those with two parts or more. */
export const possibleSplits = (cube: Cube, filter: Filter, id: string): readonly string[] =>
  splitsOf(cube.dataset, id).filter((split) => partsOf(cube, filter, id, split).parts.length > 1);

/** The first and last year for which the figures of series are published, whatever years a filter leaves; undefined for none. */
export const publishedYears = (
  { dataset }: Pick<Cube, 'dataset'>,
  series: readonly Series[],
): { readonly first: number; readonly last: number } | undefined => {
  const keyOf = ({ indicator, codes }: Pick<Observation, 'indicator' | 'codes'>) =>
    [indicator, ...Object.entries(codes).map(([dimension, code]) => `${dimension}=${code}`)]
      .toSorted()
      .join(' ');
  const shown = series.flatMap(({ points }) => points.flatMap(({ from }) => from));
  const drawn = new Set(shown.map(keyOf));
  const years = [...new Set(shown.map(({ indicator }) => indicator))]
    .flatMap((indicator) => dataset.observationsOf.get(indicator) ?? [])
    .filter((each) => !each.time.includes('-') && drawn.has(keyOf(each)))
    .map(({ time }) => Number(time));
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : undefined;
};

const chooseSplit = (
  cube: Cube,
  filter: Filter,
  choice: SeriesChoice,
): ChosenSeries | undefined => {
  const { indicators, split, part } = choice;
  const [first] = indicators;
  if (indicators.length !== 1 || !first || !split) return undefined;
  if (part === undefined && !splitsOf(cube.dataset, first).includes(split)) return undefined;
  const { observations, parts } = partsOf(cube, filter, first, split);
  if (part !== undefined) {
    const series = parts.filter(({ codes }) => codes[split] === part);
    const alone = { stack: undefined, mixed: false, outside: [], cut: 0 };
    return series.length > 0 ? { series, split, ...alone } : undefined;
  }
  if (parts.length < 2) return undefined;
  const totals = observations.filter((each) => Object.keys(each.codes).length === 0);
  const stack = checkStack(parts, totals);
  const series = withinRoom(parts, split, choice);
  return { series, split, stack, mixed: false, outside: [], cut: parts.length - series.length };
};

/**
 * The series to draw: one indicator by a dimension where a split is asked for and published, else each indicator under
 * the filter.
 */
export const chooseSeries = (
  cube: Cube,
  verdicts: Verdicts,
  filter: Filter,
  choice: SeriesChoice,
): ChosenSeries => {
  const parts = chooseSplit(cube, filter, choice);
  if (parts) return parts;
  const { indicators, most } = choice;
  const outside = indicators.filter((id) => (verdicts.get(id)?.kind ?? 'outside') === 'outside');
  const inside = indicators.filter((id) => !outside.includes(id));
  const [lead] = inside;
  const series = inside.flatMap((id) => buildSeries(cube, verdicts, id)).map(clipTo(filter));
  return {
    series: series.slice(0, most),
    split: undefined,
    stack: undefined,
    mixed: inside.some((id) => lead !== undefined && !sharesAxis(cube, lead, id)),
    outside,
    cut: Math.max(0, series.length - most),
  };
};
