import { treeOf } from '../domain/dataset';
import type { Observation } from '../domain/observation';
import type { Cube, Verdicts } from './apply-filter';
import { type Figure, toFigure } from './figure-of';
import { type Filter, hasYear } from './filter';
import type { PlacedObservation } from './place-observations';
import { relateToFilter } from './relate-to-filter';

/** What a question is put to: the figures, the filter, and what that makes of every indicator. */
export interface Scene {
  readonly cube: Cube;
  readonly filter: Filter;
  readonly verdicts: Verdicts;
}

/**
 * What is published for one time: a figure, which may be wider than the filter asks (`isWider`); `lacks` says that it is
 * no figure of all that is selected. `missing`: none for that time, though it is about what the filter asks for.
 */
export type FigureAt =
  | {
      readonly kind: 'figure';
      readonly figure: Exclude<Figure, { kind: 'parts' }>;
      readonly isWider: boolean;
      readonly lacks: boolean;
    }
  | { readonly kind: 'missing' };

const placedOf = ({ cube }: Scene, indicator: string): readonly PlacedObservation[] => {
  const known = cube.dataset.indicatorById.get(indicator);
  return (known && cube.placed.get(known)) ?? [];
};

const isAbout = (scene: Scene, placed: readonly PlacedObservation[]): boolean => {
  const { clauses } = scene.filter;
  return placed.some((each) => relateToFilter(each, { clauses }) !== 'out');
};

/** One figure as it lies to the filter; undefined for one that is about something else. */
const toPublished = (scene: Scene, placed: PlacedObservation): FigureAt | undefined => {
  const relation = relateToFilter(placed, scene.filter);
  if (relation === 'out') return undefined;
  const figure = { kind: 'published', observation: placed.observation } as const;
  return { kind: 'figure', figure, isWider: relation === 'covering', lacks: false };
};

/** What the filter finds of an indicator for a time: its figure, else the narrowest that contains it; undefined where the indicator is about something else. */
export const figureAt = (scene: Scene, indicator: string, time: string): FigureAt | undefined => {
  const placed = placedOf(scene, indicator);
  if (!isAbout(scene, placed)) return undefined;
  const verdict = scene.verdicts.get(indicator);
  const own = verdict && verdict.kind !== 'outside' ? verdict.observations : [];
  const figure = toFigure(
    scene.cube.dataset,
    own.filter((each) => each.time === time),
  );
  if (
    figure &&
    figure.kind !== 'parts' &&
    (figure.kind === 'published' || verdict?.kind !== 'whole')
  )
    return {
      kind: 'figure',
      figure,
      isWider: verdict?.kind === 'whole',
      lacks: verdict?.kind === 'filtered' && verdict.missing.length > 0,
    };
  const total = placed.find(
    ({ observation }) => observation.time === time && Object.keys(observation.codes).length === 0,
  );
  return (total && toPublished(scene, total)) ?? { kind: 'missing' };
};

const isPart = ({ codes }: Observation, dimension: string): boolean =>
  Object.keys(codes).join() === dimension;

/** The parts by one dimension that are published for a time, in the order of the codelist, each as it lies to the filter; those about something else are left out. */
export const partsAt = (
  scene: Scene,
  indicator: string,
  time: string,
  dimension: string,
): ReadonlyMap<string, Extract<FigureAt, { kind: 'figure' }>> => {
  const parts = placedOf(scene, indicator).filter(
    ({ observation }) => observation.time === time && isPart(observation, dimension),
  );
  const byCode = new Map(parts.map((each) => [each.observation.codes[dimension], each]));
  const codes = treeOf(scene.cube.dataset, dimension).list.codes;
  return new Map(
    codes.flatMap(({ id }) => {
      const part = byCode.get(id);
      const found = part && toPublished(scene, part);
      return found?.kind === 'figure' ? [[id, found] as const] : [];
    }),
  );
};

/** The figures that a `FigureAt` rests on. */
export const restsOn = (at: FigureAt | undefined): readonly Observation[] => {
  if (at?.kind !== 'figure') return [];
  return at.figure.kind === 'published' ? [at.figure.observation] : at.figure.parts;
};

const YEAR = /^\d{4}$/;

/** The latest year for which the filter finds any figure of these indicators, be it wider; undefined where it finds none. */
export const latestYearOf = (
  { filter, verdicts }: Scene,
  indicators: readonly string[],
): string | undefined => {
  const times = indicators.flatMap((id) => {
    const verdict = verdicts.get(id);
    if (!verdict || verdict.kind === 'outside') return [];
    return verdict.observations
      .map(({ time }) => time)
      .filter((time) => YEAR.test(time) && hasYear(filter, Number(time)));
  });
  return times.toSorted().at(-1);
};
