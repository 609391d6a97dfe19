/** A value axis with its ends and ticks, all in values. `step` is the distance of ticks; 1 (a power of ten) on a log scale. */
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
export const buildLogScale = (low: number, high: number): ValueScale => {
  const first = Math.floor(Math.log10(low));
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy(10 ** (first + index)));
  return { kind: 'log', min: tidy(10 ** first), max: tidy(10 ** last), step: 1, ticks };
};

/** How far up the scale a value lies: 0 at its foot, 1 at its top. */
export const toShare = ({ kind, min, max }: ValueScale, value: number): number =>
  kind === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
