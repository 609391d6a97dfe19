import { buildSplitSeries, type Series } from '../crossfilter/build-series';
import type { Filter } from '../crossfilter/filter';
import { joinedTail } from '../crossfilter/joined-tail';
import { latestChange } from '../crossfilter/latest-change';
import { relateToFilter } from '../crossfilter/relate-to-filter';
import type { Indicator } from '../domain/indicator';
import { toDifference } from '../domain/interval';
import { type Observation, toReference } from '../domain/observation';
import { isWhitePaper } from '../domain/source';
import { toPercent } from '../domain/to-share';
import type { ShownFigure } from '../wording/format-figure';
import type { Ground } from './exhibit';

/**
 * A figure that stands first, and what makes it one: its share of a whole that is published beside it, the year since
 * which it is the highest, and how it has moved since the year before: by its rate, or of a score by its points.
 */
export interface FirstFigure {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly relation: 'in' | 'covering';
  readonly series: Series | undefined;
  readonly whole: Observation | undefined;
  readonly share: ShownFigure | undefined;
  readonly highestSince: number | undefined;
  readonly change: ReturnType<typeof latestChange>;
  readonly points: ShownFigure | undefined;
}

type Found = Pick<FirstFigure, 'indicator' | 'observation' | 'relation'>;

/** Years that a height needs to be one. */
const LEAST_YEARS = 5;

/** The year of the edition, or where the filter ends before it the last one of the filter. */
const yearOf = ({ edition }: Ground, { to }: Filter): string =>
  String(to !== undefined && to < Number(edition) ? to : edition);

/** What the conditions leave of a year, one figure an indicator: the least split one that is closest to them. */
const findFigures = ({ cube, ...ground }: Ground, filter: Filter): readonly Found[] => {
  const { dataset, placed } = cube;
  const time = yearOf({ cube, ...ground }, filter);
  return dataset.indicators
    .filter(({ kind }) => kind !== 'amount-in-case')
    .flatMap((indicator): readonly Found[] =>
      (placed.get(indicator) ?? []).flatMap((each) => {
        const relation = relateToFilter(each, filter);
        const { observation } = each;
        if (relation === 'out' || observation.time !== time || observation.status === 'E')
          return [];
        return [{ indicator, observation, relation }];
      }),
    );
};

/** The chapter in whose opening words a figure stands, before the first section; undefined for a figure of a section. */
const openedBy = (
  { cube: { dataset } }: Ground,
  { source: { id, section } }: Observation,
): string | undefined =>
  isWhitePaper(dataset, id) && section !== undefined && !section.includes('.')
    ? section
    : undefined;

const rankOf = ({ headline }: Indicator): number => headline ?? Number.POSITIVE_INFINITY;

const bySign = (...differences: readonly number[]): number =>
  differences.find((each) => each !== 0 && !Number.isNaN(each)) ?? 0;

/** Those inside the conditions first, then, by place, those with which the report opens its chapters, then by their rank. */
const compare =
  (ground: Ground, by: 'place' | 'rank') =>
  (a: Found, b: Found): number => {
    const place = ({ observation }: Found) =>
      by === 'place' ? Number(openedBy(ground, observation) ?? Number.POSITIVE_INFINITY) : 0;
    const parts = ({ observation }: Found) => Object.keys(observation.codes).length;
    const isWider = ({ relation }: Found) => (relation === 'covering' ? 1 : 0);
    return bySign(
      isWider(a) - isWider(b),
      place(a) - place(b),
      // The report opens a chapter in the order of its indicators.
      Number.isFinite(place(a)) && by === 'place' ? a.indicator.order - b.indicator.order : 0,
      rankOf(a.indicator) - rankOf(b.indicator),
      a.indicator.order - b.indicator.order,
      parts(a) - parts(b),
    );
  };

const seriesOf = ({ cube: { dataset } }: Ground, { indicator, observation }: Found) => {
  const codes = Object.keys(observation.codes);
  const same = dataset.observations.filter(
    (each) =>
      each.indicator === indicator.id &&
      each.time <= observation.time &&
      Object.keys(each.codes).length === codes.length &&
      codes.every((key) => each.codes[key] === observation.codes[key]),
  );
  return buildSplitSeries(dataset, same, indicator.id, codes.join())[0];
};

/** The first of the years in a row of which the last figure is beyond doubt the highest; undefined where it is not, or they are few. */
const findHighest = (series: Series | undefined): number | undefined => {
  const points = series ? joinedTail(series) : [];
  const last = points.at(-1);
  const first = points.at(0);
  if (!last || !first || points.length < LEAST_YEARS) return undefined;
  const isAbove = (each: (typeof points)[number]): boolean =>
    Number(toDifference(each, last)?.low ?? 0) > 0;
  return points.slice(0, -1).every(isAbove) ? first.year : undefined;
};

const describe = (ground: Ground, found: Found): FirstFigure => {
  const { dataset } = ground.cube;
  const { indicator, observation } = found;
  const series = seriesOf(ground, found);
  const isPart = Object.keys(observation.codes).length === 1;
  const whole = isPart
    ? dataset.observationByReference.get(toReference({ ...observation, codes: {} }))
    : undefined;
  const [before, last] = series?.points.slice(-2) ?? [];
  const isNext = before && last && before.year === last.year - 1;
  const points =
    indicator.kind === 'score' && isNext && series && joinedTail(series).includes(before)
      ? toDifference(before, last)
      : undefined;
  return {
    ...found,
    series,
    whole,
    share: whole && toPercent(observation, whole),
    highestSince: findHighest(series),
    change: series && latestChange(indicator, series, dataset.observationByReference),
    points: points && { value: points.value, step: points.step },
  };
};

/**
 * The figures that come first under a filter: its own before wider ones, by `place` those with which the report opens its
 * chapters before all others, then those that head it. One an indicator, `most` at most.
 */
export const firstFigures = (
  ground: Ground,
  filter: Filter,
  most: number,
  by: 'place' | 'rank' = 'place',
): readonly FirstFigure[] => {
  const known = new Set<string>();
  return findFigures(ground, filter)
    .toSorted(compare(ground, by))
    .filter(({ indicator }) => !known.has(indicator.id) && known.add(indicator.id))
    .slice(0, most)
    .map((found) => describe(ground, found));
};

/** How many figures of its year a filter has in the white paper of the edition. */
export const countFirstFigures = (ground: Ground, filter: Filter): number =>
  findFigures(ground, filter).filter(
    ({ relation, observation }) =>
      relation === 'in' && isWhitePaper(ground.cube.dataset, observation.source.id),
  ).length;
