import { toFigure } from '../../crossfilter/figure-of';
import type { Filter, FilterDimension } from '../../crossfilter/filter';
import type { PlacedObservation } from '../../crossfilter/place-observations';
import { type Relation, relateToFilter } from '../../crossfilter/relate-to-filter';
import { type FigureQuery, findFigures } from '../../domain/find-figures';
import type { Observation } from '../../domain/observation';
import type { ShownFigure } from '../../wording/format-figure';
import type { Asked } from '../exhibit';

/**
 * A figure that stands in a cell or on a way: of one observation as printed, or the sum of several parts. `relation` is
 * how it lies to all conditions that the exhibit does not set itself, `chosen` how it lies to all of them.
 */
export interface RouteFigure {
  readonly indicator: string;
  readonly from: readonly [Observation, ...Observation[]];
  readonly shown: ShownFigure;
  readonly how: 'printed' | 'computed';
  readonly relation: Relation;
  readonly chosen: Relation;
}

/** The dimensions that a cell sets itself. */
export const OWN: readonly FilterDimension[] = ['right', 'system'];

const worst = (relations: readonly Relation[]): Relation =>
  relations.includes('out') ? 'out' : relations.includes('covering') ? 'covering' : 'in';

const relate = (
  placed: readonly PlacedObservation[],
  from: readonly Observation[],
  filter: Filter,
  own: readonly FilterDimension[],
): Relation =>
  worst(
    placed
      .filter(({ observation }) => from.includes(observation))
      .map((each) => relateToFilter(each, filter, own)),
  );

/** The figures of the edition that a query means beside a right: one, or several that must not be added up; none where the edition prints none. */
export const toRouteFigures = (
  { ground, filter }: Asked,
  query: FigureQuery,
  right: string,
): readonly RouteFigure[] => {
  const { dataset, placed } = ground.cube;
  const indicator = dataset.indicatorById.get(query.indicator);
  const own = (indicator && placed.get(indicator)) ?? [];
  const found = findFigures(dataset, query, right).filter(({ time }) => time === ground.edition);
  const make = (
    from: RouteFigure['from'],
    shown: ShownFigure,
    how: RouteFigure['how'],
  ): RouteFigure => ({
    indicator: query.indicator,
    from,
    shown,
    how,
    relation: relate(own, from, filter, OWN),
    chosen: relate(own, from, filter, []),
  });
  const figure = toFigure(dataset, found);
  if (figure?.kind === 'sum') {
    const [first, ...others] = figure.parts;
    return first ? [make([first, ...others], figure.sum, 'computed')] : [];
  }
  return found.map((each) =>
    each.status === 'E'
      ? make([each], { ...each, printed: undefined }, 'computed')
      : make([each], each, 'printed'),
  );
};
