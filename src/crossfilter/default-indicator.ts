import type { Cube, Verdicts } from './apply-filter';
import { buildSeries } from './build-series';
import type { Tile } from './choose-tiles';

/** The indicator of the time series until a reader chooses: the first tile whose figures span more than one year, else the first tile. */
export const defaultIndicator = (
  cube: Cube,
  verdicts: Verdicts,
  tiles: readonly Tile[],
): readonly string[] => {
  const spans = ({ indicator }: Tile) =>
    buildSeries(cube, verdicts, indicator.id).some(({ points }) => points.length > 1);
  const tile = tiles.find(spans) ?? tiles[0];
  return tile ? [tile.indicator.id] : [];
};
