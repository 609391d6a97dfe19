import { type Dataset, treeOf } from '../../domain/dataset';
import { toDifference } from '../../domain/interval';
import type { Observation } from '../../domain/observation';
import { sumFigures } from '../../domain/sum-figures';
import type { ShownFigure } from '../../wording/format-figure';
import type { Ground } from '../exhibit';
import type { RouteFigure } from './route-figure';

/** What a route counts that is in no row: parts of no right of the rows, and what the total has more than all its parts; undefined where they make the total. */
export interface RouteRest {
  readonly indicator: string;
  readonly parts: readonly Observation[];
  readonly unsplit: ShownFigure | undefined;
}

const onlyCode = ({ codes }: Observation, dimension: string): string | undefined =>
  Object.keys(codes).join() === dimension ? codes[dimension] : undefined;

/** The total without its parts, none of which holds another; undefined where that is not surely more than nothing. */
const toUnsplit = (
  dataset: Dataset,
  own: readonly Observation[],
  all: readonly Observation[],
  dimension: string,
): ShownFigure | undefined => {
  const { lineage } = treeOf(dataset, dimension);
  const known = new Set(all.map((each) => onlyCode(each, dimension) ?? ''));
  const top = all.filter((each) => {
    const code = onlyCode(each, dimension) ?? '';
    return lineage(code).every((above) => above === code || !known.has(above));
  });
  const total = own.find(({ codes }) => Object.keys(codes).length === 0);
  const parts = sumFigures(top);
  const left = total && parts && toDifference(parts, total);
  return left && Number(left.low) > 0 ? { value: left.value, step: left.step } : undefined;
};

/** What is in no row of that of which parts by right or offence fill cells. */
export const toRest = (
  { cube: { dataset }, edition }: Ground,
  figures: readonly RouteFigure[],
): readonly RouteRest[] => {
  const shown = new Set(figures.flatMap(({ from }) => from));
  const split = figures.flatMap(({ from: [first] }) =>
    Object.keys(first.codes).map((dimension) => [first.indicator, dimension] as const),
  );
  const dimensionOf = new Map(
    split.filter(([, dimension]) => dimension === 'right' || dimension === 'offence'),
  );
  return [...dimensionOf].flatMap(([indicator, dimension]) => {
    const own = (dataset.observationsOf.get(indicator) ?? []).filter(
      ({ time }) => time === edition,
    );
    const all = own.filter((each) => onlyCode(each, dimension) !== undefined);
    const parts = all.filter((each) => !shown.has(each));
    const unsplit = toUnsplit(dataset, own, all, dimension);
    return parts.length > 0 || unsplit ? { indicator, parts, unsplit } : [];
  });
};
