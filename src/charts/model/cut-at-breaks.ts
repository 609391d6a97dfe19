import type { TimelineBreak } from './timeline-model';

/** A run of years that one line may join: indexes into the years, `end` not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The breaks that cut a series: its own and those of all; with `every` those of any series (parts of one stack share them). */
export const breaksOf = (
  breaks: readonly TimelineBreak[],
  seriesId: string,
  every: boolean,
): readonly TimelineBreak[] =>
  breaks.filter((each) => every || each.seriesId === undefined || each.seriesId === seriesId);

/** Cuts the years where breaks lie, so that no line crosses one; breaks outside the years cut nothing. A year inside a break stands alone. */
export const cutAtBreaks = (
  years: readonly string[],
  breaks: readonly TimelineBreak[],
): readonly Stretch[] => {
  const cuts = new Set<number>();
  for (const { between } of breaks) {
    const before = years.indexOf(between[0]);
    const after = years.indexOf(between[1]);
    if (before < 0 || after <= before) continue;
    for (let at = before + 1; at <= after; at += 1) cuts.add(at);
  }
  const edges = [0, ...[...cuts].toSorted((a, b) => a - b), years.length];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
};
