import type { ChartTheme } from '../paint/chart-theme';
import { estimateWidth } from './text-size';
import type { DrawnSeries } from '../model/to-drawn-series';

/** The places of the years in which something stands by itself, a bar or a point that no line joins; none where all are lines. */
export const barYearsOf = (drawn: readonly DrawnSeries[]): ReadonlySet<number> =>
  new Set(
    drawn
      .filter(({ shape }) => shape === 'bar' || shape === 'dots')
      .flatMap(({ points }) => points.flatMap((point, at) => (point ? [at] : []))),
  );

/** Back from the last, those that stand at least `least` places apart. */
const spaced = (places: readonly number[], least: number): ReadonlySet<number> => {
  const kept = new Set<number>();
  let next = Number.POSITIVE_INFINITY;
  for (const place of places.toSorted((a, b) => b - a)) {
    if (place > next) continue;
    kept.add(place);
    next = place - least;
  }
  return kept;
};

/** Every first, second, third … place back from the last; a step that also meets the first is preferred. */
const evenly = (count: number, least: number): ReadonlySet<number> => {
  const last = count - 1;
  let step = least;
  while (step <= least * 2 && last % step !== 0) step += 1;
  if (step > least * 2) step = least;
  return spaced(
    Array.from({ length: Math.ceil(count / step) }, (_, at) => last - at * step),
    1,
  );
};

/**
 * The words under the years, empty where a year has no room: every first, second, third … year back from the last. Where
 * this names years without a bar, the years of the bars are named instead: those that stand in odd years by odd years.
 */
export const chooseYearLabels = (
  labels: readonly string[],
  bars: ReadonlySet<number>,
  band: number,
  theme: ChartTheme,
): readonly string[] => {
  const { text, gap } = theme.sizes;
  const widest = Math.max(0, ...labels.map((label) => estimateWidth(label, text, theme.spacing)));
  const least = Math.max(1, Math.ceil((widest + gap * 1.5) / Math.max(1, band)));
  const even = evenly(labels.length, least);
  const fits = bars.size === 0 || least === 1 || [...even].every((place) => bars.has(place));
  const kept = fits ? even : spaced([...bars], least);
  return labels.map((label, place) => (kept.has(place) ? label : ''));
};
