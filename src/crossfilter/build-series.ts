import { type Break, breaksOf, isBroken } from '../domain/break';
import { toSumInterval } from '../domain/check-sum';
import { type Interval, toInterval, toPreviousYear } from '../domain/interval';
import type { Dataset } from '../domain/dataset';
import { isLater, type Observation, type ObservationStatus } from '../domain/observation';
import type { Hedge } from '../domain/parse-printed';
import { rememberLast } from '../domain/remember';
import type { Cube, Verdict, Verdicts } from './apply-filter';
import { toFigure } from './figure-of';

/**
 * One year of a series. `printed` is the token of the report, absent for a computed point. `how` says where a computed
 * point comes from: a sum of disjoint parts, the printed growth of the year after, or a derivation stored with the data.
 * `low` and `high` bound the true value where it is not exact. `from` are the figures that it rests on. `status` is there where it was announced after the edition.
 */
export interface SeriesPoint {
  readonly year: number;
  readonly value: string;
  readonly step: string;
  readonly hedge?: Hedge | undefined;
  readonly printed?: string | undefined;
  readonly how: 'printed' | 'sum' | 'growth' | 'derived';
  readonly status?: ObservationStatus | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly from: readonly Observation[];
}

/** Figures of one indicator, and of one part of it, over the years in order. Years without a figure have no point; figures of several years are none. */
export interface Series {
  readonly id: string;
  readonly indicator: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly points: readonly SeriesPoint[];
  readonly breaks: readonly Break[];
}

/** A figure of several years ("2023-2024") is no year's point: it would stand in a line with figures of one. */
const isOfYear = ({ time }: Observation): boolean => !time.includes('-');

const unlessExact = ({ low, high }: Interval): Interval => (low === high ? {} : { low, high });

const toPoint = rememberLast((observation: Observation): SeriesPoint => {
  const { value, step, hedge, printed, status, time } = observation;
  const computed = status === 'E';
  return {
    year: Number(time),
    value,
    step,
    hedge,
    printed: computed ? undefined : printed,
    how: computed ? 'derived' : 'printed',
    status: isLater(observation) ? status : undefined,
    ...unlessExact(toInterval(observation)),
    from: [observation],
  };
});

/** The year before a figure as its printed growth has it, whatever breaks lie between: worked out once a figure. */
const computePrevious = rememberLast((observation: Observation): SeriesPoint | undefined => {
  const year = Number(observation.time) - 1;
  if (!observation.growth || observation.status === 'E') return undefined;
  const computed = toPreviousYear(observation, observation.growth);
  return computed && { ...computed, year, how: 'growth', from: [observation] };
});

const toPreviousPoint = (
  observation: Observation,
  breaks: readonly Break[],
): SeriesPoint | undefined => {
  const year = Number(observation.time) - 1;
  return isBroken(breaks, year, year + 1) ? undefined : computePrevious(observation);
};

/** Adds, for each figure with printed growth, the computed year before where no figure stands for it and no break lies between. */
const withPreviousYears = (
  observations: readonly Observation[],
  breaks: readonly Break[],
): readonly SeriesPoint[] => {
  const points = observations.map(toPoint);
  const years = new Set(points.map((point) => point.year));
  const computed = observations
    .filter(({ time }) => !years.has(Number(time) - 1))
    .flatMap((observation) => toPreviousPoint(observation, breaks) ?? []);
  return [...points, ...computed].toSorted((a, b) => a.year - b.year);
};

const signature = (codes: Readonly<Record<string, string>>): string =>
  Object.keys(codes)
    .toSorted()
    .map((dimension) => `;${dimension}=${codes[dimension]}`)
    .join('');

const groupByCodes = (observations: readonly Observation[]) => {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const key = signature(each.codes);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
};

const toSeries = (
  dataset: Pick<Dataset, 'breaks'>,
  indicator: string,
  observations: readonly Observation[],
): readonly Series[] =>
  [...groupByCodes(observations)].map(([key, own]) => {
    const codes = own[0]?.codes ?? {};
    const breaks = breaksOf(dataset.breaks, indicator, codes);
    return {
      id: indicator + key,
      indicator,
      codes,
      points: withPreviousYears(own, breaks),
      breaks,
    };
  });

/** Sums of the same disjoint parts in every year that has all of them; undefined where they may not be added. */
const toSumSeries = (
  cube: Cube,
  indicator: string,
  observations: readonly Observation[],
  latest: string,
): Series | undefined => {
  const { dataset } = cube;
  const last = observations.filter((each) => each.time === latest);
  if (toFigure(dataset, last)?.kind !== 'sum') return undefined;
  const keys = last.map((each) => signature(each.codes));
  const times = [...new Set(observations.map((each) => each.time))].toSorted();
  const points = times.flatMap((time): readonly SeriesPoint[] => {
    const parts = observations.filter(
      (each) => each.time === time && keys.includes(signature(each.codes)),
    );
    const figure = parts.length === keys.length ? toFigure(dataset, parts) : undefined;
    if (figure?.kind !== 'sum') return [];
    return [
      {
        ...figure.sum,
        ...unlessExact(toSumInterval(parts)),
        year: Number(time),
        how: 'sum',
        from: parts,
      },
    ];
  });
  const breaks = [
    ...new Set(last.flatMap(({ codes }) => breaksOf(dataset.breaks, indicator, codes))),
  ].toSorted((a, b) => a.between[0] - b.between[0]);
  return { id: `${indicator};sum`, indicator, codes: {}, points, breaks };
};

type Found = Exclude<Verdict, { readonly kind: 'outside' }>;

/** The series of a verdict, kept as long as the verdict is: several exhibits draw them. */
const seriesOf = rememberLast(
  (verdict: Found, cube: Cube, indicator: string): readonly Series[] => {
    const observations = verdict.observations.filter(isOfYear);
    const latest = observations.reduce((last, each) => (each.time > last ? each.time : last), '');
    const keys = new Set(
      observations.filter((each) => each.time === latest).map((each) => signature(each.codes)),
    );
    const sum = keys.size > 1 ? toSumSeries(cube, indicator, observations, latest) : undefined;
    if (sum) return [sum];
    return toSeries(
      cube.dataset,
      indicator,
      observations.filter((each) => keys.has(signature(each.codes))),
    );
  },
);

const NO_SERIES: readonly Series[] = [];

/**
 * The series of an indicator under a filter: its published figures, or the sum of disjoint parts, or each part by itself
 * where parts may not be added. For a part only years that print that very part are joined.
 */
export const buildSeries = (
  cube: Cube,
  verdicts: Verdicts,
  indicator: string,
): readonly Series[] => {
  const verdict = verdicts.get(indicator);
  return verdict && verdict.kind !== 'outside' ? seriesOf(verdict, cube, indicator) : NO_SERIES;
};

/** The series of an indicator by a dimension, one for each published part, in the order of their latest values. */
export const buildSplitSeries = (
  dataset: Pick<Dataset, 'breaks'>,
  observations: readonly Observation[],
  indicator: string,
  dimension: string,
): readonly Series[] => {
  const parts = observations.filter(
    (each) => isOfYear(each) && Object.keys(each.codes).join() === dimension,
  );
  const latest = (series: Series) => Number(series.points.at(-1)?.value ?? 0);
  return toSeries(dataset, indicator, parts).toSorted((a, b) => latest(b) - latest(a));
};
