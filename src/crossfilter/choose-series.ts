import { type Cube, relate, type Verdicts } from './apply-filter';
import { splitsOf } from './break-down';
import { buildSeries, buildSplitSeries, type Series } from './build-series';
import { type Filter, hasYear, withoutDimensions } from './filter';

/** The series of a chart. `left` are indicators that share no axis with the first: other unit or kind; `outside` those the filter has nothing for. */
export interface ChosenSeries {
  readonly series: readonly Series[];
  readonly split: string | undefined;
  readonly left: readonly string[];
  readonly outside: readonly string[];
}

const sharesAxis = (cube: Cube, first: string, other: string): boolean => {
  const [a, b] = [first, other].map((id) => cube.dataset.indicatorById.get(id));
  return a !== undefined && a.unit === b?.unit && a.kind === b.kind;
};

/** Observations of an indicator under all clauses but those that its split by right issues itself; the time axis is the panel's own, too. */
const observationsForSplit = (cube: Cube, filter: Filter, id: string) => {
  const indicator = cube.dataset.indicatorById.get(id);
  const others = withoutDimensions(filter, ['right']);
  return (indicator ? (cube.placed.get(indicator) ?? []) : [])
    .filter(
      (each) =>
        hasYear(others, each.year) &&
        others.clauses.every(({ dimension, codes }) => relate(each.at[dimension], codes) !== 'out'),
    )
    .map((each) => each.observation);
};

/**
 * The series to draw for the chosen indicators: one indicator by a dimension where a split is asked for and published,
 * else each indicator under the filter. Indicators of another unit or kind are left out: they cannot share an axis.
 */
export const chooseSeries = (
  cube: Cube,
  verdicts: Verdicts,
  filter: Filter,
  indicators: readonly string[],
  split: string | undefined,
  most: number,
): ChosenSeries => {
  const [first] = indicators;
  if (first === undefined) return { series: [], split: undefined, left: [], outside: [] };
  if (indicators.length === 1 && split && splitsOf(cube.dataset, first).includes(split)) {
    const parts = buildSplitSeries(observationsForSplit(cube, filter, first), first, split);
    if (parts.length > 1) return { series: parts.slice(0, most), split, left: [], outside: [] };
  }
  const outside = indicators.filter((id) => (verdicts.get(id)?.kind ?? 'outside') === 'outside');
  const inside = indicators.filter((id) => !outside.includes(id));
  const lead = inside[0] ?? first;
  const left = inside.filter((id) => !sharesAxis(cube, lead, id));
  const series = inside
    .filter((id) => !left.includes(id))
    .flatMap((id) => buildSeries(cube, verdicts, id));
  return { series: series.slice(0, most), split: undefined, left, outside };
};
