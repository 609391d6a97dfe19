/** A value axis with its ends and ticks, all in values. `step` is the distance of ticks; on a log scale it is 1 (a power of ten), and the ticks may lie closer. */
export interface ValueScale {
  readonly kind: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10];

/** The least of 1, 2, 5 × a power of ten that is not under `raw`. */
const toStep = (raw: number): number => {
  const power = 10 ** Math.floor(Math.log10(raw));
  return (STEPS.find((step) => step * power >= raw * 0.999) ?? 10) * power;
};

const tidy = (value: number): number => Number(value.toPrecision(12));

/** A linear scale from at or under `low` to at or over `high` in about `count` steps; ends lie on ticks. */
export const buildLinearScale = (low: number, high: number, count: number): ValueScale => {
  const top = high > low ? high : low + Math.max(1, Math.abs(low));
  const step = tidy(toStep((top - low) / Math.max(1, count)));
  const first = Math.floor(tidy(low / step));
  const last = Math.ceil(tidy(top / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    tidy((first + index) * step),
  );
  return { kind: 'linear', min: tidy(first * step), max: tidy(last * step), step, ticks };
};

/** A log scale between powers of ten around `low` and `high`, both above zero. */
export const buildDecadeScale = (low: number, high: number): ValueScale => {
  const first = Math.floor(Math.log10(low));
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy(10 ** (first + index)));
  return { kind: 'log', min: tidy(10 ** first), max: tidy(10 ** last), step: 1, ticks };
};

/** What ticks of a log scale may begin with, the closest first. */
const MANTISSAS = [
  [1, 2, 5],
  [1, 3],
];

/** Values that lie closer together than 2 and 5 stand between even steps. */
const CLOSE = 2.5;
const EVEN_STEPS = 4;

/** The ticks of those mantissas from at or under `low` to at or over `high`. */
const toLogTicks = (low: number, high: number, mantissas: readonly number[]): readonly number[] => {
  const all = buildDecadeScale(low, high).ticks.flatMap((decade) =>
    mantissas.map((mantissa) => tidy(mantissa * decade)),
  );
  return all.slice(
    all.findLastIndex((tick) => tick <= low),
    all.findIndex((tick) => tick >= high) + 1,
  );
};

const toOwnEnds = (ticks: readonly number[]): ValueScale => ({
  kind: 'log',
  min: ticks.at(0) ?? 1,
  max: ticks.at(-1) ?? 1,
  step: 1,
  ticks,
});

/**
 * A log scale around `low` and `high`, both above zero, with three ticks at least: at 1, 2, 5 times a power of ten where no
 * more than `most` of them are needed, else at 1 and 3, else at every power of ten or at every second, third … of them.
 */
export const buildLogScale = (low: number, high: number, most: number): ValueScale => {
  if (high <= low * CLOSE)
    return toOwnEnds(buildLinearScale(low, high > low ? high : low * 2, EVEN_STEPS).ticks);
  const close = MANTISSAS.map((each) => toLogTicks(low, high, each)).find(
    ({ length }) => length <= most,
  );
  if (close) return toOwnEnds(close);
  const decades = buildDecadeScale(low, high);
  const each = Math.ceil((decades.ticks.length - 1) / Math.max(1, most - 1));
  return { ...decades, ticks: decades.ticks.filter((_, at) => at % each === 0) };
};

/** How far up the scale a value lies: 0 at its foot, 1 at its top. */
export const toShare = ({ kind, min, max }: ValueScale, value: number): number =>
  kind === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
