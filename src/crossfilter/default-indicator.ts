import type { Cube, Verdicts } from './apply-filter';
import { buildSeries } from './build-series';
import type { Tile } from './choose-tiles';
import { type Filter, hasYear } from './filter';

/**
 * The indicator of the time series until a reader chooses: the first tile that the filter finds published and whose
 * figures span more than one of its years, else the first published one; only where none is published, one known as a whole.
 */
export const defaultIndicator = (
  cube: Cube,
  verdicts: Verdicts,
  filter: Filter,
  tiles: readonly Tile[],
): readonly string[] => {
  const spans = ({ indicator }: Tile) =>
    buildSeries(cube, verdicts, indicator.id).some(
      ({ points }) => points.filter(({ year }) => hasYear(filter, year)).length > 1,
    );
  const published = tiles.filter(({ verdict }) => verdict.kind === 'filtered');
  const among = published.length > 0 ? published : tiles;
  const tile = among.find(spans) ?? among[0];
  return tile ? [tile.indicator.id] : [];
};
