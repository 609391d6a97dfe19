import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { chooseTiles, MOST_TILES } from '../../src/crossfilter/choose-tiles';
import { defaultIndicator } from '../../src/crossfilter/default-indicator';
import { type Filter, NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { arbitraryFilter } from '../support/arbitrary-filter';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const RUNS = 60;
const dataset = readDataset();
const cube = toCube(dataset);

const choose = (filter: Filter) => {
  const verdicts = applyFilter(cube, filter);
  const tiles = chooseTiles(dataset.indicators, verdicts, MOST_TILES);
  return { tiles, verdicts, ids: defaultIndicator(cube, verdicts, filter, tiles) };
};

test('what is drawn by itself is published for the filter wherever a tile is', () => {
  holds(
    fc.property(arbitraryFilter(dataset), (filter) => {
      const { tiles, verdicts, ids } = choose(filter);
      expect(ids).toHaveLength(tiles.length > 0 ? 1 : 0);
      if (tiles.some(({ verdict }) => verdict.kind === 'filtered'))
        expect(verdicts.get(ids[0] ?? '')?.kind).toBe('filtered');
    }),
    RUNS,
  );
});

test('trademarks before the procuratorates are not shown by the satisfaction with all protection', () => {
  const filter = setClause(setClause(NO_FILTER, 'system', ['procuratorates']), 'right', [
    'trademark',
  ]);
  expect(choose(filter).ids[0]).toMatch(/^proc\./);
});

test('under one year it is the first tile: no other has more years to show', () => {
  const { tiles, ids } = choose(setYears(NO_FILTER, 2015, 2015));
  expect(ids[0]).toBe(tiles[0]?.indicator.id);
});
