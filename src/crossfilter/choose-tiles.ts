import { rememberLast } from '../domain/remember';
import type { Indicator } from '../domain/indicator';
import type { Verdict, VerdictCounts, Verdicts } from './apply-filter';

/** Tiles of the main view. */
export const MOST_TILES = 6;

/** An indicator for a tile and what the filter makes of it. Never one that is outside the filter. */
export interface Tile {
  readonly indicator: Indicator;
  readonly verdict: Exclude<Verdict, { kind: 'outside' }>;
}

const latestYear = ({ verdict }: Tile): string =>
  verdict.observations.reduce((last, each) => (each.time > last ? each.time : last), '');

const rankOf = ({ indicator }: Tile): number => indicator.headline ?? Number.POSITIVE_INFINITY;

/** Figures of later years first, then by rank, then in the order of the report. */
const inRank = (tiles: readonly Tile[]): readonly Tile[] =>
  tiles
    .map((tile) => ({ tile, latest: latestYear(tile), rank: rankOf(tile) }))
    .toSorted((a, b) => {
      if (a.latest !== b.latest) return a.latest < b.latest ? 1 : -1;
      if (a.rank !== b.rank) return a.rank - b.rank;
      return a.tile.indicator.order - b.tile.indicator.order;
    })
    .map(({ tile }) => tile);

const choose = rememberLast(
  (
    verdicts: Verdicts,
    indicators: readonly Indicator[],
    most: number,
    leastWhole: number,
  ): readonly Tile[] => {
    const tiles = indicators.flatMap((indicator): readonly Tile[] => {
      const verdict = verdicts.get(indicator.id);
      return verdict && verdict.kind !== 'outside' ? [{ indicator, verdict }] : [];
    });
    const isHeadline = ({ indicator }: Tile) => indicator.headline !== undefined;
    const isFigure = ({ indicator }: Tile) =>
      indicator.kind !== 'amount-in-case' && indicator.kind !== 'share';
    const whole = inRank(tiles.filter((tile) => tile.verdict.kind === 'whole' && isHeadline(tile)));
    const filtered = inRank(
      tiles.filter(
        (tile) => tile.verdict.kind === 'filtered' && (isHeadline(tile) || isFigure(tile)),
      ),
    );
    const kept = Math.min(leastWhole, whole.length);
    const first = filtered.slice(0, most - kept);
    return [...first, ...whole.slice(0, most - first.length)];
  },
);

/**
 * Chooses the tiles: headline indicators that the filter finds published, by rank, filled up with further published ones
 * in the order of the report, then headline indicators known only as a whole. At least `leastWhole` places are kept for the
 * latter. The same list for the same verdicts: several exhibits begin with it.
 */
export const chooseTiles = (
  indicators: readonly Indicator[],
  verdicts: Verdicts,
  most: number,
  leastWhole = 1,
): readonly Tile[] => choose(verdicts, indicators, most, leastWhole);

/** How many indicators are published for the filter, known only as a whole, and outside it. */
export const countVerdicts = (verdicts: Verdicts): VerdictCounts => {
  if (verdicts.counts) return verdicts.counts;
  const counts = { filtered: 0, whole: 0, outside: 0 };
  for (const verdict of verdicts.values()) counts[verdict.kind] += 1;
  return counts;
};
